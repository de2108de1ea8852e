package org.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.article.Words;
import org.backfile.curate.Archive;
import org.backfile.curate.Entry;
import org.backfile.site.ArchiveBuilder;
import org.backfile.site.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index finds is what somebody would find who reads every article: no more, no less. */
@InChromium
class ExactnessTest {

    private static final int ARTICLES = 700;
    private static final String[] SYLLABLES =
            "ba ce di fo gu la me ni po ru sá tê vï 海 港 日 の ка мо نو ही ".split(" ", -1);

    @TempDir
    private static Path site;

    private static Archive archive;
    private static Tab tab;
    /** The words of each article by its number in the index; a word that is no word stands between fields. */
    private static final List<List<String>> READ = new ArrayList<>();

    @BeforeAll
    static void build(Chromium chromium) throws Exception {
        archive = archive();
        Written.of(archive).save(site);
        var entries = archive.entries();
        for (int i = entries.size() - 1; i >= 0; i--) READ.add(words(entries.get(i)));
        tab = chromium.tab();
        tab.open(site.resolve("search.html").toUri());
    }

    @AfterAll
    static void close() {
        tab.close();
    }

    @Test
    void everyWordIsFoundWhereItIs() {
        var expected = new TreeMap<String, Set<Integer>>();
        for (int i = 0; i < READ.size(); i++) {
            for (var word : READ.get(i))
                expected.computeIfAbsent(word, w -> new TreeSet<>()).add(i);
        }
        // One character alone is found wherever it is, also in pairs.
        expected.keySet().removeIf(word -> word.isBlank() || word.codePointCount(0, word.length()) == 1);
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(found(expected.keySet(), false)).isEqualTo(expected);
    }

    @Test
    void everyBeginningIsFoundWhereItIs() {
        var expected = new TreeMap<String, Set<Integer>>();
        for (var prefix : List.of("bac", "cedi", "fo", "ка", "gubame", "mex")) {
            expected.put(prefix, scan(words -> words.stream().anyMatch(word -> word.startsWith(prefix))));
        }
        assertThat(found(expected.keySet(), true)).isEqualTo(expected);
    }

    @Test
    void everyPhraseIsFoundWhereItIs() {
        var expected = new TreeMap<String, Set<Integer>>();
        var random = new Random(3);
        while (expected.size() < 15) {
            var words = READ.get(random.nextInt(READ.size()));
            int at = random.nextInt(words.size() - 2);
            var pair = words.subList(at, at + 2);
            if (pair.stream().anyMatch(word -> word.isBlank() || !word.matches("[a-z]+"))) continue;
            expected.put("\"" + String.join(" ", pair) + "\"", scan(w -> contains(w, pair)));
        }
        expected.put("\"fo fo fo\"", scan(w -> contains(w, List.of("fo", "fo", "fo"))));
        assertThat(found(expected.keySet(), false)).isEqualTo(expected);
    }

    @Test
    void everyTextComesBackAsItWas() {
        var texts = tab.evaluate("Promise.all(Array.from({length: " + READ.size() + "},"
                        + " (x, i) => backfile.article(i))).then(all => all.map(a => a.title + '|' + a.text))")
                .getAsJsonArray();
        var entries = archive.entries();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(entries.size() - 1 - i);
            assertThat(texts.get(i).getAsString())
                    .isEqualTo(entry.metadata().title() + "|"
                            + archive.articles().get(entry.number()).body().text());
        }
    }

    private static Map<String, Set<Integer>> found(Set<String> queries, boolean typing) {
        var answers = tab.evaluate(
                "Promise.all(" + new Gson().toJson(queries) + ".map(query => backfile.search(query, {typing: " + typing
                        + "}).then(found => [query, found.numbers]))).then(Object.fromEntries)");
        return answers.getAsJsonObject().asMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> numbers(e.getValue()), (a, b) -> a, TreeMap::new));
    }

    private static Set<Integer> numbers(JsonElement list) {
        var numbers = new TreeSet<Integer>();
        list.getAsJsonArray().forEach(number -> numbers.add(number.getAsInt()));
        return numbers;
    }

    private static Set<Integer> scan(Predicate<List<String>> matches) {
        return IntStream.range(0, READ.size())
                .filter(i -> matches.test(READ.get(i)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean contains(List<String> words, List<String> phrase) {
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            if (words.subList(i, i + phrase.size()).equals(phrase)) return true;
        }
        return false;
    }

    private static List<String> words(Entry entry) {
        var fields = new ArrayList<String>();
        fields.add(entry.metadata().title());
        fields.addAll(entry.metadata().topics());
        fields.addAll(
                List.of(archive.articles().get(entry.number()).body().text().split("\n\n", -1)));
        var words = new ArrayList<String>();
        for (var field : fields) {
            var walk = Words.of(field);
            while (walk.next()) words.add(walk.folded());
            words.add(" ");
        }
        return words;
    }

    /** Enough articles of invented words, common and rare, for an index of several files. */
    private static Archive archive() {
        var random = new Random(2);
        var build = new ArchiveBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            var piece = build.add("page-%04d".formatted(i), text(random, 5));
            piece.published = i % 50 == 7 ? null : "%d-03-%02d".formatted(1990 + i % 30, 1 + i % 28);
            piece.topics = List.of("Topic " + i % 11);
            piece.html = "<p>" + text(random, 60) + "</p><p>" + text(random, 40) + "</p>";
        }
        build.add("odd", "Odd \uD800 \u0001 characters \u2028").html =
                "<p>\u007F\u0000 tabs\tand  spaces\u00A0\u200D \uDFFF \"quotes\" \\ 😀 don't—stop\n\nend\n</p>";
        return build.build();
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            // Words of few syllables are common.
            int syllables = 1 + (int) (3 * random.nextDouble() * random.nextDouble());
            for (int j = 0; j < syllables; j++) {
                text.append(SYLLABLES[(int) (SYLLABLES.length * Math.pow(random.nextDouble(), 1.5))]);
            }
            text.append(random.nextInt(9) == 0 ? ", " : " ");
        }
        return text.toString().strip();
    }
}
