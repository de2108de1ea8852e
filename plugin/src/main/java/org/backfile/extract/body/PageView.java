package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A page as the block model sees it: its blocks, and what is known of the page as a whole.
 *
 * @param forms its forms, and fields for an address
 * @param names what has read its class names
 * @param copies by text: how often it stands in the page
 * @param stamps by block: the blocks that a template stamped out with it
 * @param title words of the page's {@code <title>}, lower case
 * @param description words of its meta description
 * @param titleBlock the heading that says what the title says; -1 if there is none
 * @param words of all blocks
 */
record PageView(
        List<Block> blocks,
        List<Element> forms,
        ClassWords names,
        Candidates candidates,
        Map<String, int[]> copies,
        List<Stamp> stamps,
        Words title,
        Words description,
        int titleBlock,
        int words) {

    /** Tag and class of an element and of the one around it. */
    record Signature(@Nullable String outer, String inner) {}

    /** All blocks of one signature together. */
    static final class Stamp {
        /** From 0, in the order of the page. */
        final int number;

        int blocks;
        int words;
        int linkWords;
        int stops;
        int longest;

        Stamp(int number) {
            this.number = number;
        }

        void add(Block block) {
            blocks++;
            words += block.words();
            linkWords += block.linkWords();
            stops += block.shape().stops();
            longest = Math.max(longest, block.words());
        }
    }

    static PageView of(Document document) {
        var segments = Segmenter.of(document.body());
        var blocks = segments.blocks();
        var body = blocks.isEmpty()
                ? new Scope(document.body(), null, segments.names())
                : root(blocks.get(0).scope());
        var copies = new HashMap<String, int[]>(2 * blocks.size());
        var bySignature = new HashMap<Signature, Stamp>();
        var stamps = new ArrayList<Stamp>(blocks.size());
        int words = 0;
        for (var block : blocks) {
            copies.computeIfAbsent(block.text(), k -> new int[1])[0]++;
            var stamp = bySignature.computeIfAbsent(signature(block), k -> new Stamp(bySignature.size()));
            stamp.add(block);
            stamps.add(stamp);
            words += block.words();
        }
        var title = new Words().read(document.title());
        var description = new Words().read(meta(document));
        return new PageView(
                blocks,
                segments.forms(),
                segments.names(),
                Candidates.of(blocks, body),
                copies,
                stamps,
                title,
                description,
                titleBlock(blocks, title),
                words);
    }

    Stamp stamp(Block block) {
        return stamps.get(block.index());
    }

    int copies(Block block) {
        return copies.getOrDefault(block.text(), new int[] {1})[0];
    }

    /** Tag and class of the block's element and of the one around it. */
    static Signature signature(Block block) {
        var parent = block.scope().parent;
        return new Signature(
                parent == null ? null : parent.signature(), block.scope().signature());
    }

    private static Scope root(Scope scope) {
        while (scope.parent != null) scope = scope.parent;
        return scope;
    }

    private static String meta(Document document) {
        for (Node child = document.head().firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element meta
                    && meta.normalName().equals("meta")
                    && (meta.attr("name").equalsIgnoreCase("description")
                            || meta.attr("property").equals("og:description"))) return meta.attr("content");
        }
        return "";
    }

    /** The heading that says most of what the page's title says; -1 if none does. */
    private static int titleBlock(List<Block> blocks, Words title) {
        int best = -1;
        double most = 0.3;
        var heading = new Words();
        for (var block : blocks) {
            boolean h1 = block.tag().equals("h1");
            if (!h1 && !Tags.isHeading(block.tag())) continue;
            double like = title.likeness(heading.read(block.text())) * (h1 ? 1 : 0.7);
            if (like > most) {
                most = like;
                best = block.index();
            }
        }
        return best;
    }
}
