package org.backfile.extract.metadata;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of an address's path that were made from a headline: of its longest part, as {@code /2024/05/ferry-sinks-again.html}.
 * Newsrooms seldom change an address when they change a headline, and never for readers of another network.
 */
record Slug(Set<String> words) {

    private static final Slug NONE = new Slug(Set.of());
    private static final int FEWEST = 2;
    private static final int SHORTEST = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern EXTENSION = Pattern.compile("\\.[a-z]{2,5}$");

    /** None when the path has no part of at least two words in Latin letters. */
    static Slug of(@Nullable String url) {
        int path = url == null ? -1 : url.indexOf('/', 9);
        if (url == null || path < 0) return NONE;
        int query = url.indexOf('?', path);
        var best = Set.<String>of();
        for (String part : url.substring(path, query < 0 ? url.length() : query)
                .toLowerCase(Locale.ROOT)
                .split("/", -1)) {
            var words = new HashSet<String>();
            addWords(EXTENSION.matcher(part).replaceFirst(""), words);
            if (words.size() >= best.size()) best = words;
        }
        return best.size() < FEWEST ? NONE : new Slug(best);
    }

    /** Which share of the address's words a text has, 0 to 1; 0 when the address has none. */
    double shareIn(String key) {
        if (words.isEmpty()) return 0;
        var spelled = spelled(key);
        int found = 0;
        for (String word : words) if (spelled.contains(word)) found++;
        return found / (double) words.size();
    }

    /** Which share of a text's longer words the address has, 0 to 1. */
    double shareOf(String key) {
        if (words.isEmpty()) return 0;
        int own = 0;
        int found = 0;
        for (String word : key.split(" ", -1)) {
            if (word.length() < SHORTEST) continue;
            own++;
            if (words.contains(word) || !isPlain(word) && !Collections.disjoint(words, spelled(word))) found++;
        }
        return found / (double) Math.max(1, own);
    }

    /** All words in both ways that addresses spell marked letters: ö as o and as oe. */
    private static Set<String> spelled(String key) {
        var spelled = new HashSet<String>();
        addWords(key, spelled);
        if (isAscii(key)) return spelled;
        String one = key.replace("ß", "ss").replace("æ", "ae").replace("ı", "i").replace("ł", "l");
        String two =
                one.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("å", "aa");
        addWords(bare(one.replace("ø", "o")), spelled);
        addWords(bare(two.replace("ø", "oe")), spelled);
        return spelled;
    }

    /** The runs of small Latin letters in a text. */
    private static void addWords(String text, Set<String> words) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isLetter(text.charAt(i))) continue;
            if (i - from >= SHORTEST) words.add(text.substring(from, i));
            from = i + 1;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) if (!isLetter(word.charAt(i))) return false;
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 0x80) return false;
        return true;
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
