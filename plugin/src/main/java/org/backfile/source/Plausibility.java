package org.backfile.source;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/**
 * How unlikely a text is to have been written by anybody: the sum over its characters outside ASCII of what each costs, in nats.
 * Letters cost what they do in the language that explains them best; on top comes whatever no orthography does, such as capital
 * letters inside words, words of two scripts, and signs between letters. A text decoded by the right charset costs least.
 */
final class Plausibility {

    private static final double IMPOSSIBLE = 12;
    private static final double WRONG = 5;

    /** Signs that may be all there is outside ASCII, those that are rarer, near digits only, and inside words. */
    private static final String QUOTES = "\u00a0‘’“”„«»–—…";

    private static final String TYPOGRAPHY = "\u00ad‚‹›•·°§©®™€£¥¡¿ªº²³½¼¾´،؛؟、。・「」『』（）！，：？；《》";
    private static final String NEAR_DIGITS = "€£¥ªº²³½¼¾°";

    /** The second bytes of Shift_JIS and the like, read as ASCII. */
    private static final String PUNCTUATION_OF_PROGRAMS = "@[\\]^_`{|}~";

    private static final String JOINERS = "’·\u00ad–—…";

    private final String text;
    private final Map<Character, Integer> letters = new HashMap<>();
    private double cost;

    private Plausibility(String text) {
        this.text = text;
    }

    static double cost(String text) {
        var plausibility = new Plausibility(text);
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 0x80) plausibility.add(i);
        return plausibility.cost + plausibility.strangers() + plausibility.bestLanguage();
    }

    private double strangers() {
        int kana = 0;
        int ideographs = 0;
        for (var letter : letters.entrySet()) {
            if (isKana(letter.getKey())) kana += letter.getValue();
            else if (isIdeograph(letter.getKey())) ideographs += letter.getValue();
        }
        boolean japanese = kana > ideographs / 4;
        double sum = 0;
        for (var letter : letters.entrySet()) {
            char c = letter.getKey();
            if (isIdeograph(c) && !EverydayIdeographs.contains(c, japanese)) sum += 4 * letter.getValue();
        }
        return sum;
    }

    private double bestLanguage() {
        double best = Double.MAX_VALUE;
        for (var language : Language.ALL) {
            double sum = 0;
            for (var letter : letters.entrySet()) sum += letter.getValue() * language.cost(letter.getKey());
            best = Math.min(best, sum);
        }
        return best;
    }

    private void add(int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED -> cost += IMPOSSIBLE;
            case Character.SURROGATE -> cost += 8;
            default -> {
                if (c == '\ufffd') cost += IMPOSSIBLE;
                else if (isLetter(c)) letter(c, before, after);
                else sign(c, before, after);
            }
        }
    }

    private void letter(char c, char before, char after) {
        char lower = Character.toLowerCase(c);
        letters.merge(lower < 0x80 ? c : lower, 1, Integer::sum);
        if (Character.isUpperCase(c)) {
            // All capitals are possible, but not the habit.
            cost += Character.isLowerCase(before) ? WRONG : 1;
        } else if (Character.isLowerCase(c) && Character.isUpperCase(after)) {
            if (after < 0x80) cost += WRONG;
        }
        if (PUNCTUATION_OF_PROGRAMS.indexOf(after) >= 0) cost += 2;
        if (isLetter(before)) cost += mixture(c, before);
        if (after < 0x80 && isLetter(after)) cost += mixture(c, after);
        if ((c >= '\uff61' && c <= '\uff9f') || (c >= '\u3131' && c <= '\u318e')) cost += WRONG;
        if (Character.isDigit(before) || Character.isDigit(after)) cost += isIdeograph(c) ? 0 : 2;
    }

    private void sign(char c, char before, char after) {
        cost += QUOTES.indexOf(c) >= 0 ? 1 : TYPOGRAPHY.indexOf(c) >= 0 ? 4 : 9;
        if (NEAR_DIGITS.indexOf(c) >= 0) cost += Character.isDigit(before) || Character.isDigit(after) ? -2.5 : 2;
        if (c == '’' && !isLetter(before) && after >= 0x80 && Character.isLowerCase(after)) cost += WRONG;
        if (isLetter(before) && isLetter(after) && JOINERS.indexOf(c) < 0 && c < '\u3000') cost += WRONG;
    }

    private static double mixture(char a, char b) {
        var x = UnicodeScript.of(a);
        var y = UnicodeScript.of(b);
        if (x == y || x == UnicodeScript.INHERITED || y == UnicodeScript.INHERITED) return 0;
        if (isEastAsian(x) && isEastAsian(y)) return x == UnicodeScript.HANGUL || y == UnicodeScript.HANGUL ? 2 : 0;
        return isEastAsian(x) || isEastAsian(y) ? 1.5 : WRONG;
    }

    private static boolean isKana(char c) {
        return c >= '\u3041' && c <= '\u30fe';
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u3400' && isEastAsian(UnicodeScript.of(c));
    }

    private static boolean isEastAsian(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, COMMON -> true;
            default -> false;
        };
    }

    /** Letters and the marks that go with them; not the ordinal signs and the micro sign, which are symbols in practice. */
    private static boolean isLetter(char c) {
        if (c == 'ª' || c == 'º' || c == 'µ') return false;
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
