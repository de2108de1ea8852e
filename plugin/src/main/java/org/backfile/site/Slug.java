package org.backfile.site;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file name made from a headline: lower-case ASCII letters, digits and single hyphens, so that it means the same on every
 * file system, in every locale and in a link, unescaped. Latin, Cyrillic and Greek letters are written in ASCII; where
 * letters of other scripts (or everything) had to go, a short hash of the whole text stands for them.
 */
final class Slug {

    /** Leaves room for a hash, an extension and deep folders within the 255 bytes and 260 characters systems allow. */
    private static final int LONGEST = 72;

    /** Names that Windows keeps for devices, whatever the extension; and {@code index}, which is the folder's own page. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d|index");

    private static final Map<Integer, String> LETTERS = letters("""
            ß ss æ ae œ oe ø o ł l đ d ð d þ th ħ h ı i ŋ ng ſ s ə e \
            а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh \
            щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ g ќ k ѕ dz \
            α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o""");

    private Slug() {}

    /** Never empty, never longer than 81 characters. */
    static String of(String text) {
        var slug = new StringBuilder();
        boolean[] lost = {false};
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> lost[0] |= !write(c, slug));
        var name = shortened(slug);
        if (name.isEmpty()) return "id-" + hash(text);
        if (lost[0]) return name + "-" + hash(text);
        return RESERVED.matcher(name).matches() ? name + "-" : name;
    }

    /** Eight hexadecimal digits that stand for the text. */
    static String hash(String text) {
        return Sha256.hex(Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8))
                .substring(0, 8);
    }

    /** False if the letter has no ASCII form. */
    private static boolean write(int c, StringBuilder slug) {
        var letters = LETTERS.get(c);
        if (letters != null) {
            slug.append(letters.equals("-") ? "" : letters);
            return true;
        }
        if (c == '\'' || c == 0x2019 || c == 0x02BC || c == 0x00AD) return true;
        boolean written = true;
        for (var part : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePoints()
                .toArray()) {
            if ((part >= 'a' && part <= 'z') || (part >= '0' && part <= '9')) slug.appendCodePoint(part);
            else if (LETTERS.containsKey(part)) slug.append(LETTERS.get(part));
            else if (Character.isLetterOrDigit(part)) written = false;
            else if (Character.getType(part) != Character.NON_SPACING_MARK) separate(slug);
        }
        if (!written) separate(slug);
        return written;
    }

    private static void separate(StringBuilder slug) {
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') slug.append('-');
    }

    private static String shortened(StringBuilder slug) {
        int end = slug.length();
        if (end > LONGEST) {
            int word = slug.lastIndexOf("-", LONGEST);
            end = word > LONGEST / 2 ? word : LONGEST;
        }
        while (end > 0 && slug.charAt(end - 1) == '-') end--;
        return slug.substring(0, end);
    }

    private static Map<Integer, String> letters(String table) {
        var map = new HashMap<Integer, String>();
        var words = table.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) map.put(words[i].codePointAt(0), words[i + 1]);
        return Map.copyOf(map);
    }
}
