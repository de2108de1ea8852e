package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backfile.article.Timestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Set<String> PLURALS = Set.of("zero", "one", "two", "few", "many", "other");
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

    private static Messages messages(String language) throws IOException {
        return Theme.standard().messages(language);
    }

    private static Properties bundle(String name) throws IOException {
        var bundle = new Properties();
        var folder = Path.of("../site-template/src/main/resources/org/backfile/theme");
        try (var reader = Files.newBufferedReader(folder.resolve(name + ".properties"))) {
            bundle.load(reader);
        }
        return bundle;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "ru", "ar", "hi", "zh", "ja"})
    void every_language_says_all_that_english_says(String language) throws IOException {
        var english = bundle("messages");
        var other = bundle("messages_" + language);
        for (var key : new TreeSet<>(english.stringPropertyNames())) {
            if (PLURALS.contains(key.substring(key.lastIndexOf('.') + 1))) continue;
            assertThat(other).as(language).containsKey(key);
            assertThat(holes(other.getProperty(key)))
                    .as(language + " " + key)
                    .isEqualTo(holes(english.getProperty(key)));
        }
        for (var key : other.stringPropertyNames()) {
            var stem = key.substring(0, key.lastIndexOf('.'));
            boolean known =
                    english.containsKey(key) || english.containsKey(stem + ".other") || stem.equals("month.alone");
            assertThat(known).as(language + " " + key).isTrue();
        }
    }

    private static Set<String> holes(String text) {
        return new TreeSet<>(HOLE.matcher(text).results().map(m -> m.group()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 article",
        "en, 1204, '1,204 articles'",
        "en, 0, 0 articles",
        "de, 1204, 1.204 Artikel",
        "es, 1204, 1204 artículos",
        "es, 12040, 12.040 artículos",
        "fr, 0, 0 article",
        "ru, 21, 21 статья",
        "ru, 22, 22 статьи",
        "ru, 12, 12 статей",
        "ru, 25, 25 статей",
        "ar, 2, مقالتان",
        "ar, 7, 7 مقالات",
        "ar, 11, 11 مقالة",
        "ar, 100, 100 مقالة",
        "hi, 1234567, '12,34,567 लेख'",
        "zh, 3, 3 篇文章",
        "en-GB, 2, 2 articles",
        "xx, 1, 1 article",
    })
    void counts_by_the_languages_own_rule(String language, long n, String words) throws IOException {
        assertThat(messages(language).count("articles", n)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1 November 2024, November 2024", "de, 1. November 2024, November 2024",
                "es, 1 de noviembre de 2024, noviembre de 2024",
        "ru, 1 ноября 2024 г., ноябрь 2024 г.", "ja, 2024年11月1日, 2024年11月", "zh-Hant, 2024年11月1日, 2024年11月"
    })
    void writes_dates_as_the_language_does(String language, String day, String month) throws IOException {
        var dates = new Dates(messages(language));
        assertThat(dates.day(LocalDate.of(2024, 11, 1))).isEqualTo(day);
        assertThat(dates.month(YearMonth.of(2024, 11))).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-01, 1 November 2024",
        "2024-11-01T15:39, '1 November 2024, 15:39'",
        "2024-11-01T15:39+05:30, '1 November 2024, 15:39 (UTC+05:30)'",
        "2024-11-01T15:39Z, '1 November 2024, 15:39 (UTC)'"
    })
    void a_moment_is_as_precise_as_it_is_known(String iso, String words) throws IOException {
        var moment = Timestamp.parse(iso);
        assertThat(moment).isNotNull();
        if (moment != null) assertThat(new Dates(messages("en")).moment(moment)).isEqualTo(words);
    }

    @Test
    void lists_what_belongs_together() throws IOException {
        assertThat(messages("en").list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(messages("ar").list(List.of("ا", "ب"))).isEqualTo("ا وب");
        assertThat(messages("en").list(List.of())).isEmpty();
    }
}
