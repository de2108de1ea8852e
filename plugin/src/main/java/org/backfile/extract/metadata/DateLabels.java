package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words beside a date that say what it is of, in some fifty languages, from {@code date-labels.txt}. */
final class DateLabels {

    enum Label {
        NONE,
        PUBLISHED,
        MODIFIED,
        EVENT,
        ORIGINAL
    }

    private record Term(String word, Label label) {}

    private static final int BUCKETS = 256;

    /** In the order of the file, where their first letters (modulo {@value #BUCKETS}) put them. */
    private static final List<List<Term>> TERMS = new ArrayList<>();

    /** All that stands within the terms' words: a word cut off or inflected still belongs to a label. */
    private static final Set<String> PARTS = new HashSet<>();

    static {
        for (int i = 0; i < BUCKETS; i++) TERMS.add(new ArrayList<>());
        for (String line : Lexicon.lines("date-labels.txt")) {
            String[] columns = line.split("\t", -1);
            String word = columns[1];
            terms(word.charAt(0)).add(new Term(word, Label.valueOf(columns[0].toUpperCase(Locale.ROOT))));
            for (String part : word.split(" ", -1)) addParts(part);
        }
    }

    private DateLabels() {}

    private static void addParts(String word) {
        for (int from = 0; from < word.length(); from++)
            for (int to = from + 2; to <= word.length(); to++) PARTS.add(word.substring(from, to));
    }

    private static List<Term> terms(char initial) {
        return TERMS.get(initial % BUCKETS);
    }

    /** What the last label in a text says. */
    static Label last(String text, Label otherwise) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = lower.length() - 1; i >= 0; i--) {
            for (var term : terms(lower.charAt(i)))
                if (term.label() != Label.ORIGINAL && isAt(lower, i, term.word())) return term.label();
        }
        return otherwise;
    }

    /** Whether a label of a kind begins within the first characters of a lower-case text. */
    static boolean has(String lower, Label label, int before) {
        for (int i = 0; i < Math.min(before, lower.length()); i++) {
            for (var term : terms(lower.charAt(i)))
                if (term.label() == label && isAt(lower, i, term.word())) return true;
        }
        return false;
    }

    /** Whether a text is nothing but a label, such as "Updated on". */
    static boolean isLabel(String text) {
        String bare = text.toLowerCase(Locale.ROOT).strip();
        if (bare.isEmpty()) return false;
        for (var term : terms(bare.charAt(0)))
            if (bare.length() <= term.word().length() + 4 && bare.startsWith(term.word())) return true;
        return false;
    }

    /** How many words of two or more letters belong to no label. */
    static int otherWords(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int words = 0;
        int from = 0;
        for (int i = 0; i <= lower.length(); ) {
            int c = i < lower.length() ? lower.codePointAt(i) : ' ';
            if (!isWordPart(c)) {
                if (i - from > 1 && !PARTS.contains(lower.substring(from, i))) words++;
                from = i + Character.charCount(c);
            }
            i += Character.charCount(c);
        }
        return words;
    }

    private static boolean isWordPart(int c) {
        if (c < 0x80) return c >= 'a' && c <= 'z';
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(c);
        };
    }

    /** Whether a term stands at a place, as a whole word where words have spaces between. */
    private static boolean isAt(String text, int at, String term) {
        if (!text.startsWith(term, at)) return false;
        int first = text.codePointAt(at);
        if (first > 0x2E80 && Character.isIdeographic(first) || !Character.isLetter(first)) return true;
        int end = at + term.length();
        return (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)) || first > 0x2E80);
    }
}
