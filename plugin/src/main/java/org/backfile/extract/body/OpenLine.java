package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line that is being written: white space collapsed across its inline elements, each opened when there is something to put in. */
final class OpenLine {

    private final Markup line;
    private final boolean collapses;
    /** Of the inline elements that are open in the source, the copies in this line; outermost first. */
    private final List<Markup> open = new ArrayList<>(2);
    /** Whether a space would be one too many. */
    private boolean gap = true;

    private @Nullable Markup lastHolder;
    private int lastAt;

    /** @param collapses whether white space is only space, as it is outside programs */
    OpenLine(Markup line, boolean collapses) {
        this.line = line;
        this.collapses = collapses;
    }

    Markup line() {
        return line;
    }

    /** Leaves all but so many of the inline elements. */
    void leave(int depth) {
        while (open.size() > depth) open.remove(open.size() - 1);
    }

    /**
     * Adds text as the source has it.
     *
     * @param inline the elements that are open in the source, without content
     */
    void add(String words, List<Markup> inline, Anchors anchors) {
        var holder = holder(inline, anchors);
        var text = collapses ? collapse(words) : words;
        if (!text.isEmpty()) {
            lastHolder = holder;
            lastAt = holder.parts().size();
        }
        holder.add(text);
    }

    private String collapse(String words) {
        if (Spaces.isTidy(words, gap)) {
            gap = words.charAt(words.length() - 1) == ' ';
            return words;
        }
        boolean opens = !gap && Spaces.isSpace(words.charAt(0));
        boolean closes = Spaces.isSpace(words.charAt(words.length() - 1));
        var inner = Spaces.collapse(words);
        if (inner.isEmpty()) {
            gap |= opens;
            return opens ? " " : "";
        }
        gap = closes;
        return opens ? closes ? ' ' + inner + ' ' : ' ' + inner : closes ? inner + ' ' : inner;
    }

    /** Adds a line break, a formula or a sign. */
    void add(Part part, List<Markup> inline, Anchors anchors) {
        var holder = holder(inline, anchors);
        gap = part instanceof Markup markup && markup.is("br");
        if (!(part instanceof Markup markup && (markup.is("br") || markup.is("math")))) {
            lastHolder = holder;
            lastAt = holder.parts().size();
        }
        holder.add(part);
    }

    private Markup holder(List<Markup> inline, Anchors anchors) {
        Markup at = open.isEmpty() ? line : open.get(open.size() - 1);
        for (int i = open.size(); i < inline.size(); i++) {
            var copy = inline.get(i).copy();
            anchors.written(copy);
            at.add(copy);
            open.add(copy);
            at = copy;
        }
        return at;
    }

    /** No space and no line break stands at a line's end. */
    void close() {
        if (!collapses) return;
        if (lastHolder != null && lastHolder.parts().get(lastAt) instanceof Part.Text text)
            lastHolder.set(lastAt, new Part.Text(text.words().stripTrailing()));
        while (line.last() instanceof Markup end && end.is("br")) line.removeLast();
    }
}
