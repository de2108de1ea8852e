package org.backfile.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labels that pages write before or above things that aren't body ("Also read", "Topics", "Photo"), in some forty languages.
 * They lie in the resource {@code labels.txt}; no decision rests on one alone.
 */
final class Labels {

    /** What a label announces. */
    enum Kind {
        READING,
        TOPICS,
        CREDIT,
        COMMENTS,
        MORE,
        SHARE,
        ACCOUNT,
        ADVERT
    }

    /**
     * A label at the start of a line.
     *
     * @param kinds what it may announce; empty when there is no label
     * @param length characters the label takes
     * @param whole the line holds nothing else but perhaps a colon or a count
     */
    record Hit(Set<Kind> kinds, int length, boolean whole) {
        static final Hit NONE = new Hit(Set.of(), 0, false);

        boolean is(Kind kind) {
            return kinds.contains(kind);
        }
    }

    private static final int LONGEST = 48;
    private static final Map<String, Set<Kind>> PHRASES = read();

    /** The longest label that the text begins with. */
    static Hit at(String text) {
        var start = fold(text.substring(0, Math.min(text.length(), LONGEST)));
        var hit = Hit.NONE;
        for (int end = 1; end <= start.length(); end++) {
            if (!isBoundary(start, end)) continue;
            Set<Kind> kinds = PHRASES.get(start.substring(0, end));
            if (kinds != null) hit = new Hit(kinds, end, isBare(text, end));
        }
        return hit;
    }

    private static boolean isBoundary(String text, int end) {
        if (end == text.length()) return true;
        char next = text.charAt(end);
        return !Character.isLetterOrDigit(next) && Character.getType(next) != Character.NON_SPACING_MARK
                || Glyphs.isUnspaced(next)
                || Glyphs.isUnspaced(text.charAt(end - 1));
    }

    private static boolean isBare(String text, int from) {
        for (int i = from; i < text.length(); i++) if (Character.isLetter(text.charAt(i))) return false;
        return true;
    }

    /** Lower case, one character for one. */
    private static String fold(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '\u2019' ? '\'' : Character.toLowerCase(c));
        }
        return out.toString();
    }

    private static Map<String, Set<Kind>> read() {
        var phrases = new HashMap<String, Set<Kind>>();
        try (@Nullable InputStream in = Labels.class.getResourceAsStream("labels.txt")) {
            if (in == null) throw new IllegalStateException("labels.txt is missing from the jar");
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            for (var line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("#") || line.isBlank()) continue;
                var field = line.split("\t", -1);
                var kind = Kind.valueOf(field[0].toUpperCase(Locale.ROOT));
                for (var phrase : field[2].split("\\|", -1))
                    phrases.computeIfAbsent(fold(phrase), absent -> EnumSet.noneOf(Kind.class))
                            .add(kind);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(phrases);
    }

    private Labels() {}
}
