package org.backfile.extract.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.backfile.article.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts right what a model that looks at one block at a time gets wrong. Each rule rests on the tree, none on a language. */
final class Corrections {

    private static final int LONG = 12;
    private static final int HEAD_WORDS = 150;
    private static final int BYLINE_WORDS = 14;
    private static final int BOX_WORDS = 60;
    private static final double ABOVE = 0.3;
    private static final int TOPIC_WORDS = 60;

    private final PageView page;
    private final List<Block> blocks;
    private final double[] probability;
    private final boolean[] keep;

    Corrections(PageView page, double[] probability, boolean[] keep) {
        this.page = page;
        this.blocks = page.blocks();
        this.probability = probability;
        this.keep = keep;
    }

    void apply(Document document, Metadata metadata) {
        new Wholes(blocks, probability, keep).settle();
        new OtherStories(page, keep).drop();
        dropCopies();
        dropForms(document);
        dropLabelledLinks();
        dropAbove(metadata.title());
        dropTopicLines(metadata.topics());
        dropHead(metadata.title());
        if (metadata.standfirst() != null) dropHead(metadata.standfirst());
        metadata.authors().forEach(this::dropByline);
    }

    /** A body that stands in the page twice (for print, for phones) is kept once. */
    private void dropCopies() {
        var seen = new HashMap<String, Integer>();
        for (var block : blocks) {
            boolean again = block.words() >= LONG && seen.putIfAbsent(block.text(), block.index()) != null;
            if (keep[block.index()] && again) keep[block.index()] = false;
        }
    }

    /** A small box with a form in it asks for an address; it is no paragraph. */
    private void dropForms(Document document) {
        var boxes = new HashSet<Element>();
        for (var form : document.select("form, input[type=email]")) {
            @Nullable Element at = form;
            for (int up = 0; up < 4 && at != null; up++, at = at.parent()) boxes.add(at);
        }
        for (var block : blocks) {
            if (!keep[block.index()]) continue;
            for (@Nullable Scope s = block.scope(); s != null && s.words <= BOX_WORDS; s = s.parent)
                if (boxes.contains(s.element)) keep[block.index()] = false;
        }
    }

    /** "Label: linked headline" leads to another story, whatever the label says. */
    private void dropLabelledLinks() {
        for (var block : blocks) {
            if (!keep[block.index()] || !ReadingLinks.isReadingLink(block)) continue;
            var text = block.text();
            int colon = text.indexOf(':');
            if (colon < 0) colon = text.indexOf('：');
            if (colon > 0 && colon < 40 && block.words() > block.linkWords()) keep[block.index()] = false;
        }
    }

    /** Nothing of an article stands above its headline; where the headline is found well above the body, what is above it goes. */
    private void dropAbove(String title) {
        var wanted = plain(title);
        int kept = 0;
        for (var block : blocks) if (keep[block.index()]) kept += block.words();
        int above = 0;
        for (var block : blocks) {
            if (plain(block.text()).equals(wanted)) {
                for (int i = 0; i < block.index(); i++) keep[i] = false;
                return;
            }
            if (keep[block.index()]) above += block.words();
            if (above > ABOVE * kept) return;
        }
    }

    /** "Label: topic, topic" at the foot: the topics are a field. */
    private void dropTopicLines(List<String> topics) {
        if (topics.isEmpty()) return;
        var names = plain(String.join("", topics));
        for (var block : blocks) {
            if (!keep[block.index()] || block.words() > TOPIC_WORDS) continue;
            var line = block.text();
            var listed = plain(line.substring(Math.max(line.indexOf(':'), line.indexOf('：')) + 1));
            if (listed.length() > 3 && listed.equals(names)) keep[block.index()] = false;
        }
    }

    /** The headline and the standfirst are fields of their own; they are repeated above the body, not in it. */
    private void dropHead(String field) {
        var wanted = plain(field);
        int words = 0;
        for (var block : blocks) {
            if (!keep[block.index()]) continue;
            if (plain(block.text()).equals(wanted)) keep[block.index()] = false;
            words += block.words();
            if (words > HEAD_WORDS) return;
        }
    }

    /** A short line with an author's name, and no sentence, above the body. */
    private void dropByline(String author) {
        var name = author.toLowerCase(Locale.ROOT);
        int words = 0;
        for (var block : blocks) {
            if (!keep[block.index()]) continue;
            boolean line = block.words() <= BYLINE_WORDS && block.shape().end() != 1;
            if (line && block.text().toLowerCase(Locale.ROOT).contains(name)) keep[block.index()] = false;
            words += block.words();
            if (words > HEAD_WORDS) return;
        }
    }

    private static String plain(String text) {
        var out = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
