package org.backfile.article;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The one tokenizer: walks over the words of a text, in any language, each with its place and its folded form, under which
 * equal words are found however they are written. Related articles, topics and search (which has a twin of this class in
 * JavaScript) all cut text here.
 *
 * <p><b>Words.</b> A word begins with a letter or decimal digit ({@code L}, {@code Nd}) and goes on through letters, digits,
 * marks ({@code M}), soft hyphens and zero-width (non-)joiners. All else separates, hyphens too. An apostrophe
 * ({@code '}, U+2019, U+02BC) between word characters belongs to the word when the character before it is beyond U+024F
 * (not Latin), or when at least two characters stand before it and one or two follow (<i>don't</i>, <i>we're</i>, but
 * <i>l'|Europe</i>, <i>d'|or</i>); a word's ending <i>'s</i> does not count.
 *
 * <p><b>Scripts without spaces.</b> A run of letters in U+0E00–0EFF, 1000–109F, 1780–17FF, 3005–3006, 3041–30FF, 3400–4DBF,
 * 4E00–9FFF, F900–FAFF, FF66–FF9D or 20000–3FFFF gives every two neighbours as one word, overlapping; a letter alone gives
 * itself. Marks, and the half-width voicing signs U+FF9E and FF9F, stay with the letter before them.
 *
 * <p><b>Folding.</b> NFKD, lower case; then everything goes that is no letter, digit or mark, and so do U+02BC, the
 * diacritics U+0300–036F, and what is optional in writing: Hebrew points (marks in U+0591–05C7), Arabic vowel signs (U+064B–0652,
 * U+0670) and the tatweel (U+0640); ß ss, æ ae, œ oe, þ th, ø o, ł l, đ d, ð d, ħ h, ı i, ς σ; then NFC.
 *
 * <p>Not thread-safe; one walk per instance. The time is linear in the text.
 */
public final class Words {

    private static final String ASCII = asciiFolding();

    private final String text;
    private int at;
    private int start;
    private int end;
    private boolean pair;
    /** Where the second half of the last pair began; -1 outside a run of a script without spaces. */
    private int half = -1;

    private char[] folded = new char[32];
    private int length;

    private Words(String text) {
        this.text = text;
    }

    /** A walk that stands before the first word. */
    public static Words of(String text) {
        return new Words(text);
    }

    /** The folded form of one word, or of all letters and digits of a text drawn together. */
    public static String fold(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) return foldAny(word);
            foldInto(plain, word.charAt(i));
        }
        return plain.toString();
    }

    private static String foldAny(String word) {
        var lower = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> foldInto(kept, c));
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Goes to the next word; false at the end of the text. */
    public boolean next() {
        do {
            if (half < 0 && findPlain()) return true;
            if (!find()) return false;
            foldWord();
        } while (length == 0); // a lone tatweel, say
        return true;
    }

    /** Where the word begins in the text. */
    public int start() {
        return start;
    }

    /** Where the word ends in the text, exclusive. */
    public int end() {
        return end;
    }

    /** The word's folded form; never empty. */
    public String folded() {
        return new String(folded, 0, length);
    }

    /** The length of the folded form in chars. */
    public int length() {
        return length;
    }

    /** A 64-bit hash of the folded form, the same on every machine (FNV-1a over chars, mixed once more). */
    public long hash() {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < length; i++) h = (h ^ folded[i]) * 0x100000001b3L;
        h = (h ^ (h >>> 32)) * 0xd6e8feb86659fd93L;
        return h ^ (h >>> 32);
    }

    /** Whether the word is cut from a script without spaces: one of overlapping pairs, or a letter alone. */
    public boolean isUnspaced() {
        return pair;
    }

    /** Finds and folds a word of nothing but ASCII letters and digits, as most are; false, and before the word, when the next is another. */
    private boolean findPlain() {
        int i = at;
        while (i < text.length() && text.charAt(i) < 128 && ASCII.charAt(text.charAt(i)) == 0) i++;
        at = i;
        length = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || c == '\'') return false;
            char f = ASCII.charAt(c);
            if (f == 0) break;
            if (length == folded.length) folded = Arrays.copyOf(folded, 2 * length);
            folded[length++] = f;
        }
        if (length == 0) return false;
        place(at, i, false);
        at = i;
        return true;
    }

    private boolean find() {
        if (half >= 0 && pairFrom(half)) return true;
        half = -1;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!begins(c)) {
                at += Character.charCount(c);
            } else if (isUnspaced(c)) {
                int first = at;
                if (!pairFrom(first)) {
                    // A letter alone.
                    place(first, at, true);
                }
                return true;
            } else {
                int from = at;
                at = endOfWord(from);
                place(from, at, false);
                return true;
            }
        }
        return false;
    }

    /** Takes the pair of letters that begins here; false, and past the first letter, when there is no second. */
    private boolean pairFrom(int first) {
        int second = afterMarks(first);
        at = second;
        if (second >= text.length() || !isUnspaced(text.codePointAt(second))) return false;
        int after = afterMarks(second);
        place(first, after, true);
        half = second;
        return true;
    }

    private void place(int from, int to, boolean unspaced) {
        start = from;
        end = to;
        pair = unspaced;
    }

    /** Past the letter here and its marks. */
    private int afterMarks(int from) {
        int i = from + Character.charCount(text.codePointAt(from));
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isMark(c)) break;
            i += Character.charCount(c);
        }
        return i;
    }

    private int endOfWord(int from) {
        int i = run(from);
        while (i < text.length() && isApostrophe(text.charAt(i))) {
            int after = run(i + 1);
            int tail = after - i - 1;
            boolean latin = text.charAt(i - 1) < 0x250;
            if (tail == 0 || (latin && (i - from < 2 || tail > 2))) break;
            i = after;
        }
        return i;
    }

    /** Past the letters, digits, marks and joiners from here on. */
    private int run(int from) {
        int i = from;
        while (i < text.length()) {
            char unit = text.charAt(i);
            if (unit < 128) {
                if (ASCII.charAt(unit) == 0) break;
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            boolean goesOn = (begins(c) && !isUnspaced(c)) || isMark(c) || c == 0xAD || c == 0x200C || c == 0x200D;
            if (!goesOn) break;
            i += Character.charCount(c);
        }
        return i;
    }

    private void foldWord() {
        int to = end;
        if (to - start > 2 && (text.charAt(to - 1) | 0x20) == 's' && isApostrophe(text.charAt(to - 2))) to -= 2;
        if (folded.length < to - start) folded = new char[Math.max(to - start, 2 * folded.length)];
        length = 0;
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                if (isApostrophe(c)) continue;
                foldRest(to);
                return;
            }
            char f = ASCII.charAt(c);
            if (f != 0) folded[length++] = f;
        }
    }

    private void foldRest(int to) {
        var word = fold(text.substring(start, to));
        length = word.length();
        if (folded.length < length) folded = new char[length];
        word.getChars(0, length, folded, 0);
    }

    private static boolean begins(int c) {
        if (c < 128) return ASCII.charAt(c) != 0;
        return Character.isLetterOrDigit(c) && c != 0x2BC;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == 0x2019 || c == 0x2BC;
    }

    private static boolean isMark(int c) {
        if (c < 0x300) return false;
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> c == 0xFF9E || c == 0xFF9F;
        };
    }

    private static boolean isUnspaced(int c) {
        if (c < 0xE00) return false;
        boolean inRange = c <= 0xEFF
                || in(c, 0x1000, 0x109F)
                || in(c, 0x1780, 0x17FF)
                || in(c, 0x3005, 0x3006)
                || in(c, 0x3041, 0x30FF)
                || in(c, 0x3400, 0x4DBF)
                || in(c, 0x4E00, 0x9FFF)
                || in(c, 0xF900, 0xFAFF)
                || in(c, 0xFF66, 0xFF9D)
                || in(c, 0x20000, 0x3FFFF);
        return inRange && Character.isLetter(c);
    }

    private static boolean in(int c, int first, int last) {
        return c >= first && c <= last;
    }

    private static void foldInto(StringBuilder kept, int c) {
        if (c < 128) {
            if (ASCII.charAt(c) != 0) kept.append(ASCII.charAt(c));
            return;
        }
        if (in(c, 0x300, 0x36F) || in(c, 0x64B, 0x652) || c == 0x670 || c == 0x640 || c == 0x2BC) return;
        if (isMark(c) ? in(c, 0x591, 0x5C7) : !Character.isLetterOrDigit(c)) return;
        switch (c) {
            case 'ß' -> kept.append("ss");
            case 'æ' -> kept.append("ae");
            case 'œ' -> kept.append("oe");
            case 'þ' -> kept.append("th");
            case 'ø' -> kept.append('o');
            case 'ł' -> kept.append('l');
            case 'đ', 'ð' -> kept.append('d');
            case 'ħ' -> kept.append('h');
            case 'ı' -> kept.append('i');
            case 'ς' -> kept.append('σ');
            default -> kept.appendCodePoint(c);
        }
    }

    private static String asciiFolding() {
        var table = new StringBuilder();
        for (char c = 0; c < 128; c++) {
            boolean word = in(c, '0', '9') || in(c, 'a', 'z') || in(c, 'A', 'Z');
            table.append(word ? Character.toLowerCase(c) : '\0');
        }
        return table.toString();
    }
}
