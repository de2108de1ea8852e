package org.backfile.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.backfile.article.Metadata;

/** Puts right what a model that looks at one block at a time gets wrong. Each rule rests on the tree, none on a language. */
final class Corrections {

    private static final int LONG = 12;
    private static final int HEAD_WORDS = 150;
    private static final int BYLINE_WORDS = 14;
    private static final double ABOVE = 0.3;
    private static final double CLEARLY = 0.1;
    private static final int TOPIC_WORDS = 60;
    private static final int SHORT_TOPIC = 3;

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

    void apply(Metadata metadata) {
        new Wholes(blocks, probability, keep).settle();
        var notes = Notes.of(blocks, keep);
        new OtherStories(page, keep).drop();
        for (var note : notes) keep[note.index()] = true;
        new Insets(blocks, keep).drop(page.forms());
        dropCopies();
        dropLabelledLinks();
        var title = Saying.of(metadata.title());
        dropAbove(title);
        dropTopicLines(metadata.topics());
        dropHead(title);
        if (metadata.standfirst() != null) dropHead(Saying.of(metadata.standfirst()));
        metadata.authors().forEach(this::dropByline);
        dropLastHeadings();
    }

    /** A heading with nothing below it headed what was dropped. */
    private void dropLastHeadings() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (!keep[i]) continue;
            if (!Tags.isHeading(blocks.get(i).tag())) return;
            keep[i] = false;
        }
    }

    /** A body that stands in the page twice (for print, for phones) is kept once, where it is likeliest. */
    private void dropCopies() {
        var best = new HashMap<String, Integer>();
        for (var block : blocks) {
            int at = block.index();
            if (keep[at] && block.words() >= LONG && page.copies(block) > 1)
                best.merge(block.text(), at, (a, b) -> probability[b] > probability[a] + CLEARLY ? b : a);
        }
        if (best.isEmpty()) return;
        for (var block : blocks) {
            int at = block.index();
            if (keep[at] && best.getOrDefault(block.text(), at) != at) keep[at] = false;
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
    private void dropAbove(Saying title) {
        int kept = 0;
        for (var block : blocks) if (keep[block.index()]) kept += block.words();
        int above = 0;
        for (var block : blocks) {
            if (title.isSaidBy(block.text())) {
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
        var names = Saying.of(String.join("", topics));
        if (names.plain().length() <= SHORT_TOPIC) return;
        for (var block : blocks) {
            if (!keep[block.index()] || block.words() > TOPIC_WORDS) continue;
            var line = block.text();
            if (names.isSaidBy(line, Math.max(line.indexOf(':'), line.indexOf('：')) + 1)) keep[block.index()] = false;
        }
    }

    /** The headline and the standfirst are fields of their own; they are repeated above the body, not in it. */
    private void dropHead(Saying field) {
        int words = 0;
        for (var block : blocks) {
            if (!keep[block.index()]) continue;
            if (field.isSaidBy(block.text()) && !isOwnParagraph(block)) keep[block.index()] = false;
            words += block.words();
            if (words > HEAD_WORDS) return;
        }
    }

    /** A paragraph among its like: pages describe themselves by their first one. */
    private boolean isOwnParagraph(Block block) {
        if (!block.tag().equals("p")) return false;
        for (int i = block.index() + 1; i < blocks.size(); i++) {
            if (!keep[i] || blocks.get(i).words() < LONG) continue;
            var next = blocks.get(i).scope();
            return next.parent == block.scope().parent
                    && next.signature().equals(block.scope().signature());
        }
        return false;
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
}
