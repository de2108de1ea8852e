package org.backfile.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.extract.metadata.Byline;
import org.backfile.extract.metadata.DateText;

/**
 * A line that may say who wrote the story: "By Ann Lee", "Ann Lee • 3 May 2024 • 4 min read", or the name alone.
 *
 * @param names in the order of the line; empty when it has none
 * @param marked whether a word such as "By" stands before the names
 * @param dated whether a date stands beside them
 */
record NameLine(List<String> names, boolean marked, boolean dated) {

    static final NameLine NONE = new NameLine(List.of(), false, false);
    private static final int LONGEST = 200;
    private static final int LONGEST_MARKER_WORDS = 3;
    private static final int LONGEST_MARKED = 10;
    private static final int LONGEST_NAME = 5;
    private static final Pattern PARTS = Pattern.compile("[|\u2022\u00b7\u2014\u2013]|\\s-\\s");
    private static final Set<String> TAILS = Set.of("on", "in", "at", "from", "am");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * @param announced the line above is nothing but "Written by", so that any name will do
     * @param beside a date stands in the line above or below
     */
    static NameLine read(String line, boolean announced, boolean beside) {
        if (line.length() > LONGEST) return NONE;
        var dates = DateText.all(line, null);
        var text = new StringBuilder(line);
        for (int i = dates.size() - 1; i >= 0; i--)
            text.replace(dates.get(i).start(), dates.get(i).end(), "|");
        var names = new ArrayList<String>();
        boolean dated = beside || !dates.isEmpty();
        for (var part : PARTS.split(unglued(text), -1)) {
            var all = BLANKS.split(part.strip(), -1);
            var words = untailed(all);
            if (words[0].isEmpty() || Character.isDigit(words[0].codePointAt(0))) continue;
            int marker = marker(words);
            if (marker > 0
                    && words.length - marker <= LONGEST_MARKED
                    && isNameStart(words, marker, !dates.isEmpty() || words.length == all.length)) {
                var marked = authors(join(words, marker, words.length));
                if (!marked.isEmpty()) return new NameLine(undoubled(marked), true, !dates.isEmpty());
            }
            if (!names.isEmpty() || marker > 0) continue;
            if (announced && words.length <= LONGEST_NAME * 2 && !Character.isLowerCase(words[0].codePointAt(0)))
                names.addAll(authors(join(words, 0, words.length)));
            else if (!announced) names.addAll(unmarked(words, dated));
        }
        // markers without a blank behind them, and those that follow the name
        var byline = announced ? null : Byline.read(line);
        if (byline != null
                && !byline.authors().isEmpty()
                && byline.authors().stream().noneMatch(NameLine::isLower))
            return new NameLine(undoubled(byline.authors()), true, !dates.isEmpty());
        return names.isEmpty() ? NONE : new NameLine(undoubled(names), announced, !dates.isEmpty());
    }

    private static boolean isLower(String name) {
        return Character.isLowerCase(name.codePointAt(0));
    }

    /** Where the names begin, behind "By" or "Posted by", anywhere on the line; 0 when nothing marks them. */
    private static int marker(String[] words) {
        for (int from = 0; from < Math.min(words.length - 1, 8); from++)
            for (int end = Math.min(words.length - 1, from + LONGEST_MARKER_WORDS); end > from; end--) {
                var marker = join(words, from, end);
                // a preposition such as "de" marks a name only where the line begins
                if (Byline.isMarker(marker) && (from == 0 || marker.equalsIgnoreCase("by"))) return end;
            }
        return 0;
    }

    /** A capital, or a name of one word and nothing else but a date: "by whova". */
    private static boolean isNameStart(String[] words, int at, boolean alone) {
        return !Character.isLowerCase(words[at].codePointAt(0)) || alone && words.length == at + 1;
    }

    /** The names of a list up to the first job title, behind which a firm or a department may follow. */
    private static List<String> authors(String list) {
        var parts = list.split(", ", -1);
        int end = 1;
        while (end < parts.length && !Byline.isJobTitle(parts[end])) end++;
        return Byline.of(String.join(", ", List.of(parts).subList(0, end))).authors().stream()
                .filter(name -> name.chars().noneMatch(Character::isDigit))
                .toList();
    }

    /** A name, or several, and nothing else; of one word only beside a date. */
    private static List<String> unmarked(String[] words, boolean dated) {
        int doubled = doubled(words);
        if (doubled > 1 || doubled == 1 && words.length > 2 && dated)
            return List.of(join(words, words.length - doubled, words.length));
        var byline = authors(join(words, 0, words.length));
        boolean people = !byline.isEmpty() && byline.stream().allMatch(Byline::isPerson);
        boolean single =
                dated && words.length == 1 && words[0].length() > 2 && Character.isUpperCase(words[0].codePointAt(0));
        boolean desk = dated && words.length >= 2 && words.length <= 4 && byline.size() == 1 && isTitled(words);
        return people || single || desk ? byline : List.of();
    }

    private static boolean isTitled(String[] words) {
        for (var word : words) if (!Character.isUpperCase(word.codePointAt(0))) return false;
        return true;
    }

    /** The words before "in Gardening", "on Tuesday" or "4 comments". */
    private static String[] untailed(String[] words) {
        for (int i = 1; i < words.length; i++)
            if (TAILS.contains(words[i]) || Character.isDigit(words[i].codePointAt(0))) return Arrays.copyOf(words, i);
        return words;
    }

    /** Blanks put back where two elements met: "ByAnn Lee", "Authors:Ann Lee", "Ann LeeUpdated: 3 May". */
    private static String unglued(CharSequence line) {
        var text = new StringBuilder(line);
        for (int i = text.length() - 1; i > 0; i--) {
            boolean by = Character.isUpperCase(text.charAt(i))
                    && i >= 2
                    && text.charAt(i - 1) == 'y'
                    && "bB".indexOf(text.charAt(i - 2)) >= 0
                    && (i == 2 || text.charAt(i - 3) == ' ');
            if (by) text.insert(i, ' ');
            if (text.charAt(i) != ':') continue;
            text.insert(i + 1, ' ');
            int start = i;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) start--;
            for (int k = i - 1; k > start; k--) {
                boolean met = Character.isUpperCase(text.charAt(k)) && Character.isLowerCase(text.charAt(k - 1));
                if (met) text.insert(k, "|");
            }
        }
        return text.toString();
    }

    /** How many words at the end stand there twice, as when a portrait's description is followed by its name. */
    private static int doubled(String[] words) {
        for (int k = LONGEST_NAME; k > 0; k--) {
            if (2 * k > words.length) continue;
            if (join(words, words.length - k, words.length).equals(join(words, words.length - 2 * k, words.length - k)))
                return k;
        }
        return 0;
    }

    private static List<String> undoubled(List<String> names) {
        var single = new ArrayList<String>();
        for (var name : names) {
            var words = BLANKS.split(name, -1);
            int twice = doubled(words);
            var once = twice > 0 ? join(words, words.length - twice, words.length) : name;
            if (!single.contains(once)) single.add(once);
        }
        return single;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }
}
