package org.backfile.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * A page as the block model sees it: its blocks, and what is known of the page as a whole.
 *
 * @param copies how often each block text stands in the page
 * @param stamps by signature: what a template stamps out
 * @param title words of the page's {@code <title>}, lower case
 * @param description words of its meta description
 * @param words of all blocks
 */
record PageView(
        List<Block> blocks,
        Candidates candidates,
        Map<String, int[]> copies,
        Map<String, Stamp> stamps,
        WordSet title,
        WordSet description,
        int titleBlock,
        int words) {

    /** All blocks of one signature together. */
    static final class Stamp {
        int blocks;
        int words;
        int linkWords;
        int stops;
        int longest;

        void add(Block block) {
            blocks++;
            words += block.words();
            linkWords += block.linkWords();
            stops += block.shape().stops();
            longest = Math.max(longest, block.words());
        }
    }

    static PageView of(Document document) {
        var blocks = Segmenter.blocks(document.body());
        var body = blocks.isEmpty()
                ? new Scope(document.body(), null, new ClassWords())
                : root(blocks.get(0).scope());
        var copies = new HashMap<String, int[]>();
        var stamps = new HashMap<String, Stamp>();
        int words = 0;
        for (var block : blocks) {
            copies.computeIfAbsent(block.text(), k -> new int[1])[0]++;
            stamps.computeIfAbsent(signature(block), k -> new Stamp()).add(block);
            words += block.words();
        }
        var title = WordSet.of(document.title());
        var description = WordSet.of(meta(document));
        return new PageView(
                blocks,
                Candidates.of(blocks, body),
                copies,
                stamps,
                title,
                description,
                titleBlock(blocks, title),
                words);
    }

    Stamp stamp(Block block) {
        return stamps.getOrDefault(signature(block), new Stamp());
    }

    int copies(Block block) {
        return copies.getOrDefault(block.text(), new int[] {1})[0];
    }

    /** Tag and class of the block's element and of the one around it. */
    static String signature(Block block) {
        var parent = block.scope().parent;
        return parent == null ? block.scope().signature : parent.signature + '>' + block.scope().signature;
    }

    private static Scope root(Scope scope) {
        while (scope.parent != null) scope = scope.parent;
        return scope;
    }

    private static String meta(Document document) {
        for (var child : document.head().children()) {
            if (child.normalName().equals("meta")
                    && (child.attr("name").equalsIgnoreCase("description")
                            || child.attr("property").equals("og:description"))) return child.attr("content");
        }
        return "";
    }

    /** The heading that says most of what the page's title says; -1 if none does. */
    private static int titleBlock(List<Block> blocks, WordSet title) {
        int best = -1;
        double most = 0.3;
        for (var block : blocks) {
            boolean h1 = block.tag().equals("h1");
            if (!h1 && !Tags.isHeading(block.tag())) continue;
            double like = title.likeness(WordSet.of(block.text())) * (h1 ? 1 : 0.7);
            if (like > most) {
                most = like;
                best = block.index();
            }
        }
        return best;
    }
}
