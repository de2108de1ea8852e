package org.backfile.extract.metadata;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.backfile.extract.dom.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * The language of a page: what the page declares, unless its text clearly says otherwise. Scripts decide for most of the world's
 * writing; within Latin, Cyrillic, Arabic and Devanagari, the commonest small words do.
 */
public final class Languages {

    private static final int LETTERS = 4000;

    /** When so many characters agree with what the page declares, the rest need not be read. */
    private static final int GLANCE = 1200;

    private static final Set<String> NO_LANGUAGES = Set.of("und", "mul", "zxx", "xx");

    /** A text shorter than this many letters proves nothing. */
    private static final int ENOUGH_LETTERS = 120;

    private static final int ENOUGH_HITS = 8;

    /** The share of words that are small ones, at least, in the prose of most languages. */
    private static final double SHARE = 0.12;

    /** Languages that say with prefixes what others say with small words: fewer of these prove as much. */
    private static final Set<String> SPARSE = Set.of("zu", "xh");

    private static final int ENOUGH_SPARSE_HITS = 5;
    private static final double SPARSE_SHARE = 0.03;

    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.ORIYA, "or"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.TIBETAN, "bo"));

    /** Languages so close that small words can't tell them apart against what the page declares. */
    private static final List<Set<String>> SIBLINGS = List.of(
            Set.of("id", "ms"),
            Set.of("nb", "nn", "no", "da"),
            Set.of("hr", "sr", "bs"),
            Set.of("gl", "pt"),
            Set.of("cs", "sk"),
            Set.of("zu", "xh", "nr", "ss"),
            Set.of("st", "tn", "nso"),
            Set.of("fil", "tl"),
            Set.of("hi", "mr", "ne"),
            Set.of("bg", "mk"));

    /** The languages that have lists of small words, in the lists' order; a language's number is its place here. */
    private static final List<String> LISTED;

    private static final Map<String, UnicodeScript> SCRIPTS = new HashMap<>();
    /** Which languages have a word, by the number that {@link #WORDS} has for it. */
    private static final List<int[]> LISTING = new ArrayList<>();

    private static final WordTable WORDS;

    static {
        var listed = new ArrayList<String>();
        var numbers = new HashMap<String, Integer>();
        LISTING.add(new int[0]);
        for (String line : Lexicon.lines("function-words.txt")) {
            String[] columns = line.split("\t", -1);
            SCRIPTS.put(columns[0], Scripts.of(columns[1], LETTERS).main());
            if (!listed.contains(columns[0])) listed.add(columns[0]);
            int language = listed.indexOf(columns[0]);
            for (String word : columns[1].split(" +", -1)) {
                int number = numbers.computeIfAbsent(word, w -> LISTING.size());
                if (number == LISTING.size()) LISTING.add(new int[0]);
                var others = IntStream.of(LISTING.get(number));
                LISTING.set(
                        number,
                        IntStream.concat(others, IntStream.of(language))
                                .distinct()
                                .toArray());
            }
        }
        LISTED = List.copyOf(listed);
        WORDS = new WordTable(numbers);
    }

    private Languages() {}

    /**
     * The language of a text.
     *
     * @param text the article's text, or the best guess at it; its first 4,000 letters count
     * @param declared tags the page declares ({@code html@lang}, {@code og:locale}, …), the most trusted first
     * @return a BCP 47 tag in its canonical form; null when nothing is declared and the text is too short to tell
     */
    public static @Nullable String of(String text, Collection<String> declared) {
        String said = null;
        for (var tags = declared.iterator(); said == null && tags.hasNext(); ) said = canonical(tags.next());
        String primary = LanguageTag.of(said).primary();
        if (said != null && text.length() > GLANCE && primary.equals(seen(text.substring(0, GLANCE), primary)))
            return said;
        String seen = seen(text, primary);
        if (seen == null || said == null) return said == null ? seen : said;
        if (primary.equals(seen) || areSiblings(primary, seen)) return said;
        for (String tag : declared) {
            String other = canonical(tag);
            if (other != null && LanguageTag.of(other).primary().equals(seen)) return other;
        }
        return seen;
    }

    /** The canonical form of a declared tag: {@code en_us} is {@code en-US}; null when it is no language's. */
    static @Nullable String canonical(@Nullable String tag) {
        if (tag == null) return null;
        String cut = beforeEnd(tag.strip()).replace('_', '-');
        if (cut.isEmpty() || cut.length() > 20) return null;
        try {
            var locale = new Locale.Builder().setLanguageTag(cut).build();
            String language = locale.getLanguage();
            if (language.length() < 2 || language.length() > 3 || NO_LANGUAGES.contains(language)) {
                return null;
            }
            // "en-en" repeats the language where a country should be
            return locale.getCountry().equals("EN") ? language : locale.toLanguageTag();
        } catch (IllformedLocaleException notATag) {
            return null;
        }
    }

    private static String beforeEnd(String tags) {
        int end = 0;
        while (end < tags.length() && ",;.@ ".indexOf(tags.charAt(end)) < 0) end++;
        return tags.substring(0, end);
    }

    private static boolean areSiblings(String a, String b) {
        for (var set : SIBLINGS) if (set.contains(a) && set.contains(b)) return true;
        return false;
    }

    private static @Nullable String seen(String text, String declared) {
        var scripts = Scripts.of(text, LETTERS);
        var main = scripts.main();
        String only = BY_SCRIPT.get(main);
        if (scripts.total() < (only == null ? ENOUGH_LETTERS : ENOUGH_LETTERS / 4)) return null;
        if (only != null) return main == UnicodeScript.HAN && declared.equals("yue") ? declared : only;
        return byWords(text, main, declared);
    }

    private static @Nullable String byWords(String text, UnicodeScript script, String declared) {
        var hits = new int[LISTED.size()];
        int words = 0;
        int from = 0;
        int hash = 0;
        int limit = Math.min(text.length(), LETTERS);
        for (int i = 0; i <= limit; i++) {
            char c = i < limit ? WordTable.small(text.charAt(i)) : ' ';
            if (isWordPart(c)) {
                hash = WordTable.hash(hash, c);
                continue;
            }
            if (i > from) {
                words++;
                for (int language : LISTING.get(WORDS.get(text, from, i, hash))) hits[language]++;
            }
            from = i + 1;
            hash = 0;
        }
        int best = -1;
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] == 0 || SCRIPTS.get(LISTED.get(i)) != script) continue;
            boolean more = best < 0
                    || hits[i] > hits[best]
                    || hits[i] == hits[best] && LISTED.get(i).compareTo(LISTED.get(best)) < 0;
            if (more) best = i;
        }
        if (best < 0) return null;
        boolean sparse = SPARSE.contains(LISTED.get(best));
        if (hits[best] < (sparse ? ENOUGH_SPARSE_HITS : ENOUGH_HITS)
                || hits[best] < words * (sparse ? SPARSE_SHARE : SHARE)) return null;
        // A language without a word list can't be contradicted unless another fits really well.
        if (!declared.isEmpty() && !SCRIPTS.containsKey(declared) && hits[best] < words * 0.25) return null;
        int known = SCRIPTS.get(declared) == script ? LISTED.indexOf(declared) : -1;
        int said = known < 0 ? 0 : hits[known];
        return said >= hits[best] * 0.8 ? declared : LISTED.get(best);
    }

    private static boolean isWordPart(char small) {
        if (small < 0x80) return small >= 'a' && small <= 'z' || small == '\'';
        if (Character.isLetter(small)) return true;
        int type = Character.getType(small);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
