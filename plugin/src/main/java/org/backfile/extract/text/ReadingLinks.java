package org.backfile.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.ReadingLink;
import org.jspecify.annotations.Nullable;

/**
 * Finds links to other stories that stand within the body: paragraphs of one line that begin with a label ("Also read:"), or
 * that have the shape of a headline and lead no section of their own.
 */
final class ReadingLinks {

    private static final double SHORTEST = 9;
    private static final double LONGEST = 32;
    private static final double SENTENCE = 12;
    private static final double LONGEST_SENTENCE = 20;

    private final Dump dump;
    private final Roles roles;

    private ReadingLinks(Dump dump, Roles roles) {
        this.dump = dump;
        this.roles = roles;
    }

    /** Marks the links between the first and the last line of body, and gives them in order. */
    static List<ReadingLink> find(Dump dump, Roles roles) {
        var finder = new ReadingLinks(dump, roles);
        var links = new ArrayList<ReadingLink>();
        int end = roles.lastBody();
        for (int i = roles.firstBody() + 1; i < end; i++) {
            var text = finder.at(i);
            if (text == null) continue;
            roles.set(i, Role.READING);
            if (!text.isEmpty()) links.add(new ReadingLink(text, null));
        }
        return links;
    }

    /** The link's text; empty for a label alone; null when the line is none. */
    private @Nullable String at(int line) {
        boolean body = roles.is(line, Role.BODY);
        if (!body && !roles.is(line, Role.OUTSIDE)) return null;
        var text = dump.line(line).text();
        var shape = dump.shape(line);
        if (shape.units() > LONGEST) return null;
        var hit = dump.labels.get(line);
        if (hit.is(Labels.Kind.READING)) {
            var rest = text.substring(hit.length()).strip();
            boolean parted = !rest.isEmpty() && (Glyphs.isColon(rest.charAt(0)) || Glyphs.isSeparator(rest.charAt(0)));
            if (parted) return rest.substring(1).strip();
        }
        if (!isHeadlike(line)) return null;
        if (hasKicker(shape) || isSentence(line)) return text;
        if (!body && isProse(line - 1) && isProse(line + 1)) {
            // too short for a headline: the model overlooked a heading
            if (shape.units() < SHORTEST) roles.set(line, Role.BODY);
            else return text;
        }
        return null;
    }

    /** One line by itself, some words, and no end of a sentence. */
    private boolean isHeadlike(int line) {
        var shape = dump.shape(line);
        return roles.standsAlone(line)
                && shape.letters() > 0
                && shape.stops() <= 1
                && last(shape)
                && !shape.isDated()
                && dump.labels.get(line).kinds().isEmpty()
                && dump.copies[line] == 1;
    }

    private static boolean last(Shape shape) {
        return !shape.endsSentence() && !Glyphs.isColon(shape.last()) && !Glyphs.isComma(shape.last());
    }

    /** "What happened at the summit? | Explained": a word or two behind a bar says what kind of story waits there. */
    private static boolean hasKicker(Shape shape) {
        return shape.separators() == 1;
    }

    /**
     * Whether the line is as long and as lower-case as the headline of another story, between two paragraphs. Headings of
     * sections are shorter, or capitalised throughout; of the longer lines most are links or captions.
     */
    private boolean isSentence(int line) {
        var shape = dump.shape(line);
        return shape.units() >= SENTENCE
                && shape.units() <= LONGEST_SENTENCE
                && shape.capitals() <= 0.6 * shape.words()
                && OwnShape.first(shape.first()) > 1
                && isProse(line - 1)
                && isProse(line + 1);
    }

    private boolean isProse(int line) {
        boolean link = roles.is(line, Role.READING);
        return link || roles.is(line, Role.BODY) && dump.shape(line).isProse();
    }
}
