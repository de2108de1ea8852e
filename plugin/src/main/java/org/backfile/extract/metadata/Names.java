package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells names of people from job titles, desks and page furniture, and cuts a list of them into its parts. */
final class Names {

    private static final Set<String> JOINS = Lexicon.words("name-joins.txt");
    private static final Set<String> ROLES = Lexicon.words("roles.txt");
    private static final Set<String> COLLECTIVES = Lexicon.words("collectives.txt");
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "das", "do", "du", "des", "la", "le", "el", "al", "von", "van",
            "der", "den", "ter", "ten", "zu", "zur", "vom", "bin", "ibn", "ben", "bint", "y", "e", "i", "af", "av",
            "'t", "dalla", "lo", "san", "st.", "jr.", "jr", "sr.", "ii", "iii", "mac", "ap", "op");
    private static final Set<String> TAILS = Set.of("on", "at", "in", "am", "um", "le", "il", "den");
    private static final Pattern CREDENTIAL =
            Pattern.compile("(?:[A-Z][A-Za-z]{0,2}\\.?-?){1,4}[®™]?|[A-Z]{2,7}(?:-[A-Z]{1,4})?[®™]?");
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[,;|/•·&+、，；／]|\\s[-–—]\\s)\\s*");
    private static final String PART_MARKS = ",;|/•·&+、，；／-–—";
    private static final int LONGEST_HAN = 8;
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}々]{2,4}");

    private Names() {}

    /** Cuts "Ann Lee, Bo Ek und Cy Roe" into its names; "Dr Ann Lee, MD, PhD" stays whole, and so does "Ortega y Gasset". */
    static List<String> split(String text) {
        var parts = new ArrayList<String>();
        for (String piece : hasAny(text, PART_MARKS) ? PARTS.split(text, -1) : new String[] {text}) {
            if (piece.isBlank()) continue;
            for (String name : atJoins(piece.strip())) {
                boolean credential =
                        !parts.isEmpty() && CREDENTIAL.matcher(name).matches() && isCapitals(name);
                if (credential
                        && Agencies.named(name) == null
                        && words(parts.get(parts.size() - 1)).size() > 1) {
                    parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + name);
                } else {
                    parts.add(name);
                }
            }
        }
        return parts;
    }

    private static List<String> atJoins(String piece) {
        var words = words(piece);
        if (Collections.disjoint(words, JOINS)) return List.of(String.join(" ", words));
        var names = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!JOINS.contains(word)) continue;
            boolean names1 = i > from || i == 0;
            boolean sure = word.codePointCount(0, word.length()) > 2
                    || !Character.isLetter(word.codePointAt(0))
                    || word.equals("et");
            int left = i - from;
            int right = words.size() - i - 1;
            if (!names1 || right == 0) continue;
            if (sure || (left >= 2 && right >= 2) || (left == 1 && right == 1)) {
                if (left > 0) names.add(String.join(" ", words.subList(from, i)));
                from = i + 1;
            }
        }
        names.add(String.join(" ", words.subList(from, words.size())));
        return names;
    }

    /** Whether a part of an unmarked visible line has the form of a person's name: two to five words, capitals or particles. */
    static boolean isPerson(String text) {
        String name = withoutCredentials(text);
        if (name.length() <= LONGEST_HAN && HAN.matcher(name).matches()) return !isRole(name) && !isCollective(name);
        var words = words(name);
        if (words.size() < 2 || words.size() > 6 || hasDigit(name) || !isPlausible(name)) return false;
        int capitals = 0;
        for (String word : words) {
            int first = word.codePointAt(0);
            boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first);
            boolean elided = word.length() > 2 && "'’".indexOf(word.charAt(1)) >= 0;
            if (!cased || elided || Character.isUpperCase(first)) capitals++;
            else if (!PARTICLES.contains(word.toLowerCase(Locale.ROOT))) return false;
        }
        return capitals >= 2 && !isCollective(name);
    }

    /** Whether a text that a page calls an author can be one at all: no address, date, sentence or job title. */
    static boolean isPlausible(String text) {
        String name = withoutCredentials(text);
        if (name.length() < 2 || name.length() > 70) return false;
        var words = words(name);
        if (words.size() > 8) return false;
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isDigit(c)) digits++;
            if ("<>{}[]=?!:…\"#@%*_".indexOf(c) >= 0) return false;
        }
        return digits <= 2 && hasLetter(name) && !isSentence(words) && !isRole(name);
    }

    /** Whether a part of a visible byline names a desk: "The Harbour Desk", all its words in capitals but the small ones. */
    static boolean isDesk(String text) {
        if (!isCollective(text)) return false;
        var words = words(text);
        if (words.size() > 6) return false;
        for (String word : words) {
            boolean small = word.length() <= 3 || COLLECTIVES.contains(word.toLowerCase(Locale.ROOT));
            if (Character.isLowerCase(word.codePointAt(0)) && !small) return false;
        }
        return true;
    }

    private static boolean isSentence(List<String> words) {
        int lower = 0;
        for (String word : words) {
            if (Character.isLowerCase(word.codePointAt(0)) && !PARTICLES.contains(word)) lower++;
        }
        return words.size() > 2 && lower * 2 > words.size();
    }

    static boolean isRole(String name) {
        return anyWord(name, ROLES);
    }

    static boolean isCollective(String name) {
        return anyWord(name, COLLECTIVES);
    }

    /** The name without "MD, PhD" behind it. */
    static String withoutCredentials(String name) {
        int comma = name.indexOf(',');
        return comma > 0 ? name.substring(0, comma).strip() : name.strip();
    }

    private static boolean anyWord(String name, Set<String> words) {
        String lower = name.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i < lower.length() && !isSpace(lower.charAt(i)) && "()".indexOf(lower.charAt(i)) < 0) continue;
            if (i > from && words.contains(lower.substring(from, i))) return true;
            from = i + 1;
        }
        return false;
    }

    private static boolean isCapitals(String name) {
        long upper = name.chars().filter(Character::isUpperCase).count();
        return upper >= 2 || name.equals("Ph.D.") || (upper == 1 && name.length() <= 3);
    }

    /** Cut at white space; empty where a text begins or ends with it. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>(4);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) continue;
            words.add(text.substring(from, i));
            while (i + 1 < text.length() && isSpace(text.charAt(i + 1))) i++;
            from = i + 1;
        }
        words.add(text.substring(from));
        return words;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean hasAny(String text, String marks) {
        for (int i = 0; i < text.length(); i++) if (marks.indexOf(text.charAt(i)) >= 0) return true;
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return true;
        return false;
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** The text with the marks around a name gone: "– Ann Lee.", "(Ann Lee)". */
    static @Nullable String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !isNameEdge(text.charAt(start), true)) start++;
        while (end > start && !isNameEdge(text.charAt(end - 1), false)) end--;
        return start == end ? null : withoutTail(MetaTags.plain(text.substring(start, end)));
    }

    /** "Ann Lee on" and "Ann Lee on Friday" are left when a date is cut off. */
    private static String withoutTail(String name) {
        var words = words(name);
        for (int i = Math.max(1, words.size() - 2); i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            if (TAILS.contains(words.get(i)) && (last || words.get(i + 1).endsWith("day")))
                return String.join(" ", words.subList(0, i));
        }
        return name;
    }

    private static boolean isNameEdge(char c, boolean first) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || (!first && (c == '.' || c == ')' || c == '®' || c == '\'' || c == '’'));
    }
}
