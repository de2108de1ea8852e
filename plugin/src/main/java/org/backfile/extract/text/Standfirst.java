package org.backfile.extract.text;

import org.jspecify.annotations.Nullable;

/** Finds the sentence or two under the headline: above the date or the byline, and not the first paragraph. */
final class Standfirst {

    private static final double SHORTEST = 6;
    private static final double LONGEST = 70;
    private static final int REACH = 4;

    static @Nullable String find(Dump dump, Roles roles, int headline) {
        if (headline < 0) return null;
        for (int i = headline + 1; i < Math.min(dump.size(), headline + 1 + REACH); i++) {
            if (roles.is(i, Role.HEADLINE)) continue;
            var shape = dump.shape(i);
            boolean sized = shape.units() >= SHORTEST && shape.units() <= LONGEST;
            boolean body = roles.is(i, Role.BODY);
            if (!body && !roles.is(i, Role.OUTSIDE)) return null;
            boolean plain = !dump.line(i).isItem() && dump.labels.get(i).kinds().isEmpty() && shape.separators() < 2;
            if (sized && plain && (!body || isParted(dump, roles, i))) {
                roles.set(i, Role.STANDFIRST);
                return dump.line(i).text();
            }
            if (body || sized) return null;
        }
        return null;
    }

    /** Whether a date or a byline stands between a line and the next one of body. */
    private static boolean isParted(Dump dump, Roles roles, int line) {
        for (int i = line + 1; i < dump.size() && !roles.is(i, Role.BODY); i++)
            if (roles.is(i, Role.DATE) || roles.is(i, Role.BYLINE)) return true;
        return false;
    }

    private Standfirst() {}
}
