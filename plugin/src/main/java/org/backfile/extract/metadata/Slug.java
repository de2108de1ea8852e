package org.backfile.extract.metadata;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
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
            for (String word : NO_LETTERS.split(EXTENSION.matcher(part).replaceFirst(""), -1))
                if (word.length() >= SHORTEST) words.add(word);
            if (words.size() >= best.size()) best = words;
        }
        return best.size() < FEWEST ? NONE : new Slug(best);
    }

    /** Which share of the address's words a text has, 0 to 1; 0 when the address has none. */
    double shareIn(String key) {
        if (words.isEmpty()) return 0;
        var spelled = spelled(key);
        return words.stream().filter(spelled::contains).count() / (double) words.size();
    }

    /** Which share of a text's longer words the address has, 0 to 1. */
    double shareOf(String key) {
        if (words.isEmpty()) return 0;
        var own = Arrays.stream(key.split(" ", -1))
                .filter(word -> word.length() >= SHORTEST)
                .toList();
        long found = own.stream()
                .filter(word -> words.contains(word) || spelled(word).stream().anyMatch(words::contains))
                .count();
        return found / (double) Math.max(1, own.size());
    }

    /** All words in both ways that addresses spell marked letters: ö as o and as oe. */
    private static Set<String> spelled(String key) {
        var spelled = new HashSet<>(List.of(NO_LETTERS.split(key, -1)));
        if (key.chars().allMatch(c -> c < 0x80)) return spelled;
        String one = key.replace("ß", "ss").replace("æ", "ae").replace("ı", "i").replace("ł", "l");
        String two =
                one.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("å", "aa");
        for (String bare : List.of(bare(one.replace("ø", "o")), bare(two.replace("ø", "oe")))) {
            spelled.addAll(List.of(NO_LETTERS.split(bare, -1)));
        }
        return spelled;
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
