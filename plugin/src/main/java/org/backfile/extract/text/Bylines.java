package org.backfile.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.extract.metadata.Byline;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a dump's story is by. Of the lines around the headline and behind the body each name gets points for what speaks for
 * it: a word such as "By", a date beside it, closeness to the headline, being named again under the story. The weights were
 * chosen on one half of the benchmark's hosts and confirmed on the other.
 */
final class Bylines {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final double LONGEST = 18;
    private static final int ABOVE = 6;
    private static final int FOOT = 14;
    private static final int MOST = 12;
    private static final double ENOUGH = 4;

    private final Dump dump;
    private final Roles roles;
    private final int headline;
    private final int body;
    private final Set<String> small = new HashSet<>();

    private Bylines(Dump dump, Roles roles, int headline) {
        this.dump = dump;
        this.roles = roles;
        this.headline = headline;
        this.body = roles.nextBody(Math.max(0, headline));
        for (var line : dump.lines)
            for (var word : WORDS.split(line.text(), -1))
                if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) small.add(word);
    }

    /** Marks the lines of the byline; {@code headline} is its line, or the one above the body. */
    static Byline find(Dump dump, Roles roles, int headline) {
        return new Bylines(dump, roles, headline).find();
    }

    private Byline find() {
        int best = -1;
        double top = 0;
        String agency = null;
        for (int i = Math.max(0, headline - ABOVE); i < Math.min(dump.size(), roles.lastBody() + FOOT); i++) {
            if (!isFree(i) || i > body + 3 && i <= roles.lastBody() && !isMarked(i)) continue;
            if (agency == null && i <= body + 1) agency = agency(i);
            double points = points(i);
            if (points > top) {
                top = points;
                best = i;
            }
        }
        if (top < ENOUGH) return new Byline(List.of(), agency);
        return new Byline(names(best), agency);
    }

    private boolean isFree(int line) {
        var shape = dump.shape(line);
        boolean taken =
                roles.is(line, Role.HEADLINE) || roles.is(line, Role.CAPTION) || roles.is(line, Role.STANDFIRST);
        return !taken && shape.units() <= LONGEST && (!shape.isProse() || shape.units() <= 8);
    }

    private @Nullable String agency(int line) {
        var byline = Byline.read(dump.line(line).text());
        if (byline == null || byline.agency() == null) return null;
        if (!roles.is(line, Role.DATE)) roles.set(line, Role.BYLINE);
        return byline.agency();
    }

    private double points(int line) {
        var read = read(line);
        boolean credit = dump.labels.get(line).is(Labels.Kind.CREDIT) && !Byline.isMarker(firstWord(line));
        if (read.names().isEmpty() || credit || !read.marked() && roles.is(line, Role.BODY)) return 0;
        var name = read.names().get(0);
        int below = line - headline;
        boolean near = below > 0 && below <= 3 && line <= body;
        double points = read.marked() ? 4.5 : 0;
        if (read.dated()) points += 2;
        else if (roles.is(line - 1, Role.DATE) || roles.is(line + 1, Role.DATE)) points += 2;
        else if (roles.is(line - 2, Role.DATE) || roles.is(line + 2, Role.DATE)) points += 1;
        // without capitals only the place tells a name from other words
        if (isCaseless(name) && !read.marked() && !(near && points >= 2 && !isDated(line))) return 0;
        if (near) points += 2;
        else if (below > 0 && line <= body) points += 1;
        else points -= 0.5;
        if (!isDated(line + 1) && isReadingTime(line + 1)) points += 1;
        if (isJobTitle(line) || isJobTitle(line + 1)) points += 1.5;
        if (isTwice(name, line)) points += 1.5;
        if (dump.copies[line] > 1) points += 1.5;
        if (isPortrayed(name, line)) points += 1.5;
        if (!Byline.isPerson(name) && !read.marked()) points -= name.indexOf(' ') < 0 ? 2 : 1;
        if (!read.marked() && (isSmall(name) || isInHeadline(name))) points -= 4;
        if (isInMenu(line)) points -= 2;
        if (!read.marked() && !dump.labels.get(line).kinds().isEmpty()) points -= 3;
        return points;
    }

    private NameLine read(int line) {
        return NameLine.read(dump.line(line).text(), isAnnounced(line), isDated(line - 1) || isDated(line + 1));
    }

    private boolean isMarked(int line) {
        return read(line).marked();
    }

    private String firstWord(int line) {
        var text = dump.line(line).text();
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    private boolean isJobTitle(int line) {
        return line < dump.size()
                && dump.shape(line).units() <= 8
                && Byline.isJobTitle(dump.line(line).text());
    }

    private boolean isAnnounced(int line) {
        return line > 0 && Byline.isMarker(dump.line(line - 1).text());
    }

    private boolean isDated(int line) {
        return roles.is(line, Role.DATE);
    }

    /** A short line that begins with a number: "4 min read". */
    private boolean isReadingTime(int line) {
        if (line >= dump.size()) return false;
        var shape = dump.shape(line);
        return shape.units() <= 4 && shape.units() > 1 && Character.isDigit(shape.first());
    }

    /** A portrait's description and the name below it, on one line. */
    private boolean isTwice(String name, int line) {
        var text = dump.line(line).text();
        return text.indexOf(name) != text.lastIndexOf(name);
    }

    /** Whether a longer line elsewhere begins with the name, as the note on an author does. */
    private boolean isPortrayed(String name, int line) {
        for (int i = 0; i < dump.size(); i++) {
            var text = dump.line(i).text();
            if (i != line && text.length() > name.length() + 8 && text.startsWith(name)) return true;
        }
        return false;
    }

    /** Whether the page writes a word of the name with a small letter elsewhere: then it is a heading or a topic. */
    private boolean isSmall(String name) {
        if (Byline.isDesk(name)) return false;
        for (var word : WORDS.split(name, -1))
            if (word.length() > 2 && small.contains(word.toLowerCase(Locale.ROOT))) return true;
        return false;
    }

    private boolean isInHeadline(String name) {
        return headline >= 0
                && headline < dump.size()
                && roles.is(headline, Role.HEADLINE)
                && dump.line(headline).text().contains(name);
    }

    private static boolean isCaseless(String name) {
        return name.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    /** In the midst of a list of other items, as a section's name is. */
    private boolean isInMenu(int line) {
        return dump.line(line).isItem() && isItem(line - 2) && isItem(line - 1) && isItem(line + 1);
    }

    private boolean isItem(int line) {
        return line >= 0 && line < dump.size() && dump.line(line).isItem();
    }

    /** The names of the line, and of the items below it when each has a name of its own. */
    private List<String> names(int line) {
        var names = new ArrayList<>(read(line).names());
        mark(line);
        if (!isAnnounced(line)) return names;
        mark(line - 1);
        for (int i = line + 1; isItem(line) && isItem(i) && names.size() < MOST; i++) {
            var more = NameLine.read(dump.line(i).text(), true, false);
            if (more.names().isEmpty()) break;
            names.addAll(more.names());
            mark(i);
        }
        return names;
    }

    private void mark(int line) {
        if (!roles.is(line, Role.DATE)) roles.set(line, Role.BYLINE);
    }
}
