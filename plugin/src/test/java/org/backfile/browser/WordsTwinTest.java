package org.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backfile.article.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of the index and those of the search page are the same. */
@InChromium
class WordsTwinTest {

    private static final List<String> TEXTS = List.of(
            "The well-kept 3.5 m² plot, \"Don't!\" they’re told we'll",
            "the Tsar’s court, THE TSAR'S l'Europe d’or qu'elle O'Brien 'quoted' rock'n'roll a's s's",
            "здоров'я п’ять пʼять ёлка Ёлка",
            "Éléphant Über Łódź Ærø Straße STRASSE İstanbul ISPARTA ısı ΟΔΟΣ οδός ﬁnal ẞ",
            "co\u00ADoperate coöperate coo\u0308perate",
            "हिन्दी में",
            "شكراً شكرا كـتـاب العبّارة می\u200Cخواهم",
            "שָׁלוֹם שלום",
            "한국어 뉴스",
            "Ｆｕｌｌ ２０２４ ① Ⅷ ½",
            "東京都に行く 2024年の春 水 iPhone手机 ガギ ｶﾞｷﾞ 々〆 𠮷野家",
            "น้ำดี ພາສາລາວ မြန်မာ ភាសាខ្មែរ",
            "a\uD800b \uDC00 \u0640 \u0301 ' -- \u00AD ok 😀 👩‍👧",
            "");

    private static final int[] ALPHABET =
            "ab Sé'’ʼ-.ßİıσςж7٣ابّـש\u05B8हि\u094Dนำ\u0E49東京ガｶﾞ水한\u00AD\u200D\u0308\u0301ﬁ²①𠮷😀\n"
                    .codePoints()
                    .toArray();

    private Tab tab;

    @BeforeEach
    void openTwin(Chromium chromium, @TempDir Path folder) throws Exception {
        ThemeAssets.copy("search-words.js", folder.resolve("search-words.js"));
        var page = folder.resolve("page.html");
        Files.writeString(page, "<!doctype html><meta charset=utf-8><script src=search-words.js></script>");
        tab = chromium.tab();
        tab.open(page.toUri());
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @Test
    void cutsAndFoldsAsJavaDoes() {
        for (var text : TEXTS) assertThat(inBrowser(List.of(text))).as(text).containsExactly(inJava(text));
    }

    @Test
    void agreesOnAnything() {
        var random = new Random(1);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.appendCodePoint(ALPHABET[random.nextInt(ALPHABET.length)]);
            }
            texts.add(text.toString());
        }
        assertThat(inBrowser(texts))
                .isEqualTo(texts.stream().map(WordsTwinTest::inJava).toList());
    }

    private List<String> inBrowser(List<String> texts) {
        var ascii = new StringBuilder();
        // Half a pair of surrogates would not travel.
        new Gson().toJson(texts).chars().forEach(c -> ascii.append(c < 128 ? "" + (char) c : "\\u%04x".formatted(c)));
        var folded = tab.evaluate(ascii + ".map(text => backfile.words(text).map(word => word.folded).join(' '))");
        return folded.getAsJsonArray().asList().stream()
                .map(words -> words.getAsString())
                .toList();
    }

    private static String inJava(String text) {
        var words = Words.of(text);
        var folded = new ArrayList<String>();
        while (words.next()) folded.add(words.folded());
        return String.join(" ", folded);
    }
}
