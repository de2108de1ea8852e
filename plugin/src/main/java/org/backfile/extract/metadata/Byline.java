package org.backfile.extract.metadata;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.extract.dom.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Who a story is by.
 *
 * @param authors people (or, when the page names nobody else, a desk), in the order of the line, without "By" and job titles
 * @param agency the wire service it credits
 */
public record Byline(List<String> authors, @Nullable String agency) {

    public static final Byline NONE = new Byline(List.of(), null);

    private static final int LONGEST = 300;
    private static final Set<String> MARKERS = Lexicon.words("byline-markers.txt");
    private static final List<String> ENDINGS = Lexicon.lines("byline-endings.txt").stream()
            .map(ending -> " " + ending)
            .toList();
    private static final int LONGEST_WITH_ENDING = 39;
    /** The longest marker that begins with a word. */
    private static final WordTable LONGEST_BY_WORD = longestByWord();

    private static final Pattern LEAD = Pattern.compile("^[\\s\\u00a0:：/／|\\-–—]+");
    private static final List<String> STOPS = Lexicon.lines("byline-stops.txt");
    private static final int LONGEST_MARKER =
            MARKERS.stream().mapToInt(String::length).max().orElse(0);

    public Byline {
        authors = List.copyOf(authors);
    }

    public boolean isEmpty() {
        return authors.isEmpty() && agency == null;
    }

    /**
     * Reads a visible line that nothing else marks: it must begin with "By" (in any language we know), end as Korean and Chinese
     * bylines do, or be an agency's name alone. Null when it is no byline.
     */
    public static @Nullable Byline read(String line) {
        if (line.length() > LONGEST || line.isBlank()) return null;
        String agency = Agencies.among(line.strip());
        if (agency != null) return new Byline(List.of(), agency);
        String text = withoutDates(line);
        String names = afterMarker(text);
        boolean marked = names != null;
        if (names == null) names = beforeEnding(text);
        if (names == null) return null;
        var byline = collect(names, marked);
        return byline.isEmpty() ? null : byline;
    }

    /** Whether a line begins as bylines do ("By …", "Von …") and has a name. */
    static boolean isMarked(String line) {
        return line.length() <= LONGEST && afterMarker(line) != null;
    }

    /** Reads a text that the page itself calls the author: a meta tag, JSON-LD, an element of class "author". */
    public static Byline of(String names) {
        if (names.length() > LONGEST || names.isBlank() || names.contains("://") || names.contains("www.")) return NONE;
        String text = withoutDates(names.strip());
        String after = afterMarker(text);
        return collect(after == null ? text : after, false);
    }

    /** Whether a text has the form of a person's name: two to six words, with capitals where the script has them. */
    public static boolean isPerson(String text) {
        return Names.isPerson(text);
    }

    /** Whether a text names a desk or a team: "The Harbour Desk". */
    public static boolean isDesk(String text) {
        return Names.isDesk(text);
    }

    /** Whether one of the words is a job title's, or of a page's furniture. */
    public static boolean isJobTitle(String text) {
        return Names.isRole(text);
    }

    /** Whether a line is nothing but "Written by" or "Author:", so that the next one has the name. */
    public static boolean isMarker(String line) {
        String text = line.strip();
        if (text.length() > LONGEST_MARKER + 1 || longestMarker(text) == 0) return false;
        if (text.endsWith(":") || text.endsWith("："))
            text = text.substring(0, text.length() - 1).strip();
        return text.length() <= LONGEST_MARKER && MARKERS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static Byline collect(String line, boolean strict) {
        String names = beforeStop(line);
        var people = new LinkedHashSet<String>();
        String agency = null;
        for (String part : Names.split(names)) {
            String name = Names.trim(part);
            if (name == null) continue;
            String wire = Agencies.named(name);
            if (wire != null) {
                agency = agency == null ? wire : agency;
                continue;
            }
            boolean fits = strict
                    ? Names.isPerson(name) || Names.isDesk(name)
                    : Names.isPlausible(name) && !isMarker(name) && !DateLabels.isLabel(name);
            if (fits) people.add(name);
            else if (strict && !people.isEmpty()) break;
        }
        boolean signed = !people.isEmpty() && Names.isPerson(people.iterator().next());
        if (signed && people.size() > 1) people.removeIf(name -> !Names.isPerson(name));
        return new Byline(List.copyOf(people), agency);
    }

    /** What follows "By", "Text: Ann Lee", "文／山田花子"; null when the line does not begin so. */
    private static @Nullable String afterMarker(String line) {
        String text = line.strip();
        while (!text.isEmpty() && "-–—|•·(（【［[/".indexOf(text.charAt(0)) >= 0)
            text = text.substring(1).strip();
        // a marker alone has no name
        int longest = Math.min(text.length() - 1, longestMarker(text));
        for (int end = longest; end > 0; end--) {
            char next = text.charAt(end);
            if (!endsMarker(next) || !MARKERS.contains(text.substring(0, end).toLowerCase(Locale.ROOT))) continue;
            String rest = text.substring(end);
            boolean ideographic = Character.isIdeographic(text.codePointAt(0));
            if (ideographic && end == 1 && ":：/／".indexOf(next) < 0) continue;
            String names = LEAD.matcher(rest).replaceFirst("");
            String again = names.isEmpty() ? null : afterMarker(names);
            return again != null ? again : names;
        }
        return null;
    }

    /** The length of the longest marker that a text may begin with, by its first word; 0 when none has that word. */
    private static int longestMarker(String text) {
        for (int i = 0; i <= Math.min(text.length(), LONGEST_MARKER); i++)
            if (i == text.length() || endsMarker(text.charAt(i))) return LONGEST_BY_WORD.get(text, 0, i);
        return 0;
    }

    private static boolean endsMarker(char c) {
        return c == ' '
                || c == ':'
                || c == '/'
                || c == '|'
                || c > 0x7F && (c == '：' || c == '／' || Character.isSpaceChar(c));
    }

    private static WordTable longestByWord() {
        var longest = new HashMap<String, Integer>();
        for (String marker : MARKERS) {
            int end = 0;
            while (end < marker.length() && !endsMarker(marker.charAt(end))) end++;
            longest.merge(marker.substring(0, end), marker.length(), Math::max);
        }
        return new WordTable(longest);
    }

    private static String beforeStop(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        int end = line.length();
        for (String stop : STOPS) {
            int at = lower.indexOf(stop);
            if (at >= 0 && at < end) end = at;
        }
        return line.substring(0, end);
    }

    private static @Nullable String beforeEnding(String line) {
        String text = line.strip();
        if (text.length() > LONGEST_WITH_ENDING) return null;
        for (String ending : ENDINGS)
            if (text.endsWith(ending))
                return text.substring(0, text.length() - ending.length()).strip();
        return null;
    }

    private static String withoutDates(String line) {
        String text = line;
        var dates = DateText.read(line, LanguageTag.NONE);
        for (int i = dates.size() - 1; i >= 0; i--) {
            text = text.substring(0, dates.get(i).start()) + "|"
                    + text.substring(dates.get(i).end());
        }
        return text;
    }
}
