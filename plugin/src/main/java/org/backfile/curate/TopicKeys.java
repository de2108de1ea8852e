package org.backfile.curate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.backfile.article.Words;

/** How the name of a topic reads when all that spelling may vary in is taken out. */
final class TopicKeys {

    private static final Pattern AND = Pattern.compile(
            "(?<=\\S)\\s+(?:&|and|und|et|y|e|i|en|och|og|ve|и|та)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final String CONFUSED = "أإآٱؤئىیةک";
    private static final String PLAIN = "ااااويييهك";

    private TopicKeys() {}

    /** Equal for names that may be spellings of one. A folded name, a space, and the meaning where {@link DistinctNames} has several. */
    static String key(String name) {
        var folded = plainArabic(Words.fold(AND.matcher(name).replaceAll("")));
        if (folded.isEmpty()) return name;
        var signs = name.codePoints()
                .filter(c -> c == '+' || c == '#')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return folded + signs + (name.startsWith(".") ? "." : "") + ' ' + DistinctNames.sense(name);
    }

    /** Hamza, final ya and ta marbuta are left out or confused as accents are elsewhere; Persian has its own kaf and ya. */
    private static String plainArabic(String folded) {
        if (folded.chars().noneMatch(c -> c >= 0x620 && c <= 0x6D3)) return folded;
        var plain = new StringBuilder(folded);
        for (int i = 0; i < plain.length(); i++) {
            int at = CONFUSED.indexOf(plain.charAt(i));
            if (at >= 0) plain.setCharAt(i, PLAIN.charAt(at));
        }
        return plain.toString();
    }

    /** Whether each letter is the same, or one of the two has left out the other's accent. */
    static boolean isSameButForAccents(String name, String other) {
        int[] a = letters(name);
        int[] b = letters(other);
        // Of different length are ß and ss, and other ligatures.
        if (a.length != b.length) return true;
        for (int i = 0; i < a.length; i++) {
            boolean agree = a[i] == b[i] || isPlain(a[i]) || isPlain(b[i]);
            if (!agree) return false;
        }
        return true;
    }

    private static int[] letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
    }

    private static boolean isPlain(int letter) {
        return Words.fold(Character.toString(letter)).equals(Character.toString(letter));
    }

    /** With ae for ä, and so on. */
    static String transcribed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("Ø", "Oe")
                .replace("Å", "Aa");
    }
}
