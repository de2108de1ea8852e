package org.backfile.extract.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a dump.
 *
 * @param line where it stands
 * @param text without the trail of sections or the site's name that some pages print on the same line
 */
record Headline(int line, String text) {

    private static final Pattern TRAIL = Pattern.compile("\\s*[\u00bb\u203a]\\s*|\\s+[/>]\\s+");

    /** The likeliest line; marks it and its repetitions near the body. Null when no line can be one. */
    static @Nullable Headline find(Dump dump, double[] p, Roles roles) {
        int best = -1;
        int end = Math.max(roles.firstBody() + 1, roles.lastBody());
        for (int i = 0; i < Math.min(dump.size(), end); i++)
            if (LineModel.canHead(dump, i) && (best < 0 || p[i] > p[best])) best = i;
        if (best < 0 || p[best] <= 0) return null;
        var text = dump.line(best).text();
        for (int i = 0; i < dump.size(); i++)
            if (dump.firstCopy[i] == dump.firstCopy[best] && roles.is(i, Role.BODY)) roles.set(i, Role.HEADLINE);
        roles.set(best, Role.HEADLINE);
        dropAbove(dump, best, roles);
        return new Headline(best, withoutTrail(text));
    }

    /** What little stands above the headline isn't body: a teaser, a date, "five minutes to read". */
    private static void dropAbove(Dump dump, int line, Roles roles) {
        double above = roles.words(0, line);
        double below = roles.words(line, dump.size());
        if (above > 0.15 * below) return;
        for (int i = 0; i < line; i++) if (roles.is(i, Role.BODY)) roles.set(i, Role.OUTSIDE);
    }

    static String withoutTrail(String text) {
        var parts = TRAIL.split(text, -1);
        return parts.length < 2 || parts[parts.length - 1].isBlank() ? text : parts[parts.length - 1].strip();
    }
}
