package org.backfile.extract.text;

import java.util.Arrays;

/** The lines of a dump with the part each was found to play; the finders of the fields fill it in, one after the other. */
final class Roles {

    private final Dump dump;
    private final Role[] roles;

    Roles(Dump dump) {
        this.dump = dump;
        this.roles = new Role[dump.size()];
        Arrays.fill(roles, Role.OUTSIDE);
    }

    Role of(int line) {
        return roles[line];
    }

    boolean is(int line, Role role) {
        return line >= 0 && line < roles.length && roles[line] == role;
    }

    void set(int line, Role role) {
        roles[line] = role;
    }

    /** The first line of body from a line on; the number of lines when there is none. */
    int nextBody(int from) {
        int at = Math.max(0, from);
        while (at < roles.length && roles[at] != Role.BODY) at++;
        return at;
    }

    /** The last line of body before a line; -1 when there is none. */
    int lastBody(int before) {
        int at = Math.min(roles.length, before) - 1;
        while (at >= 0 && roles[at] != Role.BODY) at--;
        return at;
    }

    int firstBody() {
        return nextBody(0);
    }

    int lastBody() {
        return lastBody(roles.length);
    }

    /** Words of body from one line to before another. */
    double words(int from, int to) {
        double words = 0;
        for (int i = from; i < to; i++)
            if (roles[i] == Role.BODY) words += dump.shape(i).units();
        return words;
    }

    /** Whether a line is a block of its own: blank lines, or the page's ends, above and below. */
    boolean standsAlone(int line) {
        boolean below = line + 1 == dump.size() || dump.line(line + 1).gap();
        return dump.line(line).gap() && below && !dump.line(line).isItem();
    }
}
