package org.backfile.extract.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Numbers the words of a dump in the order they first appear, so that lines can be compared cheaply. */
final class WordNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] line = new int[64];
    private int length;

    /** How many different words there are so far. */
    int size() {
        return numbers.size();
    }

    /** The words of a line, lower case; in scripts without blanks every two neighbouring characters count as one. */
    int[] of(String text) {
        length = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (Glyphs.isUnspaced(c)) {
                if (end < text.length() && Glyphs.isUnspaced(text.codePointAt(end))) add(text.substring(at, end + 1));
            } else if (Character.isLetterOrDigit(c)) {
                while (end < text.length() && isInWord(text.codePointAt(end)))
                    end += Character.charCount(text.codePointAt(end));
                add(text.substring(at, end).toLowerCase(Locale.ROOT));
            }
            at = end;
        }
        return Arrays.copyOf(line, length);
    }

    private void add(String word) {
        if (length == line.length) line = Arrays.copyOf(line, length * 2);
        line[length] = numbers.computeIfAbsent(word, absent -> numbers.size());
        length++;
    }

    private static boolean isInWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) && !Glyphs.isUnspaced(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
