package org.backfile.extract.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.backfile.extract.metadata.Byline;

/** Finds who a dump's story is by: lines between headline and body, or just about them. */
final class Bylines {

    private static final double LONGEST = 16;

    static Byline find(Dump dump, Roles roles, int headline) {
        int body = roles.nextBody(Math.max(0, headline));
        var authors = new LinkedHashSet<String>();
        String agency = null;
        for (int i = Math.max(0, headline - 3); i <= Math.min(body + 1, dump.size() - 1); i++) {
            boolean taken = roles.is(i, Role.HEADLINE) || roles.is(i, Role.CAPTION) || roles.is(i, Role.STANDFIRST);
            if (taken
                    || dump.shape(i).units() > LONGEST
                    || dump.shape(i).isProse() && dump.shape(i).units() > 8) continue;
            var line = dump.line(i).text();
            var byline = Byline.read(line);
            if (byline == null && i > headline && isName(dump, roles, i)) byline = Byline.of(line);
            if (byline == null || byline.isEmpty()) continue;
            if (authors.isEmpty()) authors.addAll(byline.authors());
            if (agency == null) agency = byline.agency();
            if (!roles.is(i, Role.DATE)) roles.set(i, Role.BYLINE);
        }
        return new Byline(new ArrayList<>(authors), agency);
    }

    /** Two to four words, capitalised where the script has capitals, beside a date line: a name, though nothing says so. */
    private static boolean isName(Dump dump, Roles roles, int line) {
        var shape = dump.shape(line);
        boolean beside = roles.is(line - 1, Role.DATE) || roles.is(line + 1, Role.DATE);
        boolean named = shape.words() >= 2
                && shape.words() <= 4
                && shape.capitals() == cased(dump.line(line).text());
        return beside
                && named
                && shape.digits() == 0
                && shape.shouts() == 0
                && !roles.is(line, Role.BODY)
                && dump.labels.get(line).kinds().isEmpty();
    }

    private static int cased(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean letter = Character.isLetter(line.charAt(i));
            if (letter && !inside && (Character.isUpperCase(line.charAt(i)) || Character.isLowerCase(line.charAt(i))))
                words++;
            inside = letter;
        }
        return words;
    }

    private Bylines() {}
}
