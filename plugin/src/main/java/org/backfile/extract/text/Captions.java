package org.backfile.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Finds captions. A picture leaves two lines behind, its description and its caption, which often say the same; and a caption
 * ends with a credit: a separator, or a label such as "Photo", then a colon.
 */
final class Captions {

    private static final double SHORTEST = 3;
    private static final double LONGEST = 90;

    private final Dump dump;
    private final Roles roles;
    private final List<At> found = new ArrayList<>();

    /** A figure, and the line where its caption stands. */
    record At(int line, Figure figure) {}

    private Captions(Dump dump, Roles roles) {
        this.dump = dump;
        this.roles = roles;
    }

    /** Marks the caption lines between two lines, and gives what they say, in order. */
    static List<At> find(Dump dump, Roles roles, int from, int to) {
        var captions = new Captions(dump, roles);
        int i = Math.max(0, from);
        while (i < Math.min(to, dump.size())) i = captions.at(i);
        return captions.found;
    }

    private int at(int i) {
        var shape = dump.shape(i);
        boolean free = roles.is(i, Role.BODY) || roles.is(i, Role.OUTSIDE);
        if (!free || dump.line(i).isItem() || shape.units() > LONGEST) return i + 1;
        var text = dump.line(i).text();
        if (i + 1 < dump.size()
                && shape.units() >= SHORTEST
                && !dump.line(i + 1).isItem()) {
            var next = dump.line(i + 1).text();
            if (next.equals(text)) return put(i, 2, text, null);
            if (next.startsWith(text)) {
                var credit = Credit.after(next.substring(text.length()));
                if (credit != null) return put(i, 2, text, credit);
            }
        }
        var credited = Credit.split(text);
        if (credited == null || credited.caption().isEmpty() && roles.is(i, Role.BODY)) return i + 1;
        return put(i, 1, credited.caption(), credited.name());
    }

    private int put(int line, int lines, String caption, @Nullable String credit) {
        for (int i = line; i < line + lines; i++) roles.set(i, Role.CAPTION);
        if (!caption.isEmpty()) found.add(new At(line, new Figure("", "", null, caption, credit)));
        return line + lines;
    }
}
