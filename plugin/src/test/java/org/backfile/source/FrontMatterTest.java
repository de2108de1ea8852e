package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @TempDir
    Path root;

    @Test
    void everyFieldIsRead() throws IOException {
        var page = page("""
                ---
                # saved from the weekly
                title: "Fog over the Teign: a report"
                date: 2024-11-01T15:39:20+05:30
                authors: [Mara Lindqvist, Odo Fenn]
                topics:
                  - Ferries
                  - Weather, rivers and tides
                url: https://www.example.org/fog
                summary: >
                  The ferry waits
                  until noon.
                publisher: The Teign Weekly
                language: en_GB
                related: [2024/tide.html, https://www.example.org/tide]
                layout: post
                ---
                # Fog

                It came at *dusk*.
                """);

        var editor = page.editor();
        assertThat(editor.title()).isEqualTo("Fog over the Teign: a report");
        assertThat(editor.date()).hasToString("Timestamp[date=2024-11-01, time=15:39:20, offset=+05:30]");
        assertThat(editor.authors()).containsExactly("Mara Lindqvist", "Odo Fenn");
        assertThat(editor.topics()).containsExactly("Ferries", "Weather, rivers and tides");
        assertThat(editor.url()).isEqualTo("https://www.example.org/fog");
        assertThat(editor.summary()).isEqualTo("The ferry waits until noon.");
        assertThat(editor.publisher()).isEqualTo("The Teign Weekly");
        assertThat(editor.language()).isEqualTo("en-GB");
        assertThat(editor.related()).containsExactly("2024/tide.html", "https://www.example.org/tide");
        assertThat(page.text()).isEqualTo("# Fog\n\nIt came at *dusk*.\n");
    }

    @Test
    void otherNamesAndFormsOfTheFieldsAreUnderstood() throws IOException {
        var editor = page("""
                        ---
                        Title: 1984
                        author: Mara Lindqvist, Odo Fenn
                        tags: "Ferries, Fog;  Tides"
                        categories: [News]
                        canonical: https://www.example.org/fog
                        description: Waiting.
                        lang: pt
                        date: 2024-3-1 7:05:00 +5
                        ---
                        Text.
                        """).editor();

        assertThat(editor.title()).isEqualTo("1984");
        assertThat(editor.authors()).containsExactly("Mara Lindqvist", "Odo Fenn");
        assertThat(editor.topics()).containsExactly("Ferries", "Fog", "Tides", "News");
        assertThat(editor.url()).isEqualTo("https://www.example.org/fog");
        assertThat(editor.summary()).isEqualTo("Waiting.");
        assertThat(editor.language()).isEqualTo("pt");
        assertThat(editor.date()).hasToString("Timestamp[date=2024-03-01, time=07:05, offset=+05:00]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author: 'Lindqvist, Mara' | Lindqvist, Mara",
                "author: {name: Mara Lindqvist, email: m@example.org} | Mara Lindqvist",
                "authors: [{name: Mara Lindqvist}] | Mara Lindqvist",
                "byline: Mara Lindqvist | Mara Lindqvist",
            })
    void anAuthorIsOneHoweverWritten(String line, String author) throws IOException {
        assertThat(page("---\n" + line + "\n---\nText.").editor().authors()).containsExactly(author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-01 | 2024-11-01",
                "2024/11/1 | 2024-11-01",
                "2024-11-01 15:39 | 2024-11-01T15:39",
                "2024-11-01 15:39:00 UTC | 2024-11-01T15:39Z",
                "'Fri, 01 Nov 2024 15:39:00 +0530' | 2024-11-01T15:39+05:30",
                "2024-11-01T15:39:00.123-0330 | 2024-11-01T15:39-03:30",
            })
    void datesAreReadAsPreciselyAsTheyAreGiven(String given, String iso) throws IOException {
        var date = page("---\ndate: " + given + "\n---\nText.").editor().date();
        assertThat(date == null ? null : date.iso()).isEqualTo(iso);
    }

    @Test
    void valuesThatMakeNoSenseAreLeftOut() throws IOException {
        var page = page("""
                ---
                title:
                date: next Tuesday
                url: "javascript:alert(1)"
                language: English, mostly
                topics: ~
                authors: []
                ---
                Text.
                """);

        assertThat(page.editor()).isEqualTo(FrontMatter.NONE);
        assertThat(page.text()).isEqualTo("Text.\n");
    }

    @Test
    void tomlIsUnderstoodAsFarAsFrontMatterNeedsIt() throws IOException {
        var page = page("""
                +++
                title = "Fog \\"over\\" the Teign" # a comment
                date = 2024-11-01T15:39:00Z
                draft = false
                authors = [
                  'Mara Lindqvist',
                  "Odo Fenn", # the younger
                ]
                [taxonomies]
                tags = ["Ferries, all", "Fog"]
                [menu]
                title = "Not this"
                +++
                Text.
                """);

        assertThat(page.editor().title()).isEqualTo("Fog \"over\" the Teign");
        assertThat(page.editor().date()).hasToString("Timestamp[date=2024-11-01, time=15:39, offset=Z]");
        assertThat(page.editor().authors()).containsExactly("Mara Lindqvist", "Odo Fenn");
        assertThat(page.editor().topics()).containsExactly("Ferries, all", "Fog");
        assertThat(page.text()).isEqualTo("Text.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text without any.\n\n---\nkey: value\n---\n",
                "---\n\nA rule, and then a text.\n\n---\n\nAnd another.",
                "---\nkey: value\nbut never closed",
                "----\nkey: value\n----\n",
                "---\r\nA quote – see below\r\n---\r\nText.",
                "+++\nno key here\n+++\n",
                "---"
            })
    void aRuleIsNoFrontMatter(String text) throws IOException {
        assertThat(page(text).text()).isEqualTo(text);
        assertThat(page(text).editor()).isEqualTo(FrontMatter.NONE);
    }

    @Test
    void onlyMarkdownHasFrontMatter() throws IOException {
        var text = "---\ntitle: Fog\n---\nText.";
        var path = Files.writeString(root.resolve("a.txt"), text);
        var reading = ContentFolder.open(root).read(new SourceFile("a.txt", path, Format.TEXT, false));

        assertThat(((Reading.Page) reading).page().text()).isEqualTo(text);
    }

    @Test
    void lineEndsOfEveryKindAndAByteOrderMark() throws IOException {
        assertThat(page("\ufeff---\r\ntitle: Fog\r\n---\r\nText.\r\n").text()).isEqualTo("Text.\r\n");
        assertThat(page("---\rtitle: Fog\r---\rText.").editor().title()).isEqualTo("Fog");
        assertThat(page("--- \ntitle: Fog\n...\nText.").text()).isEqualTo("Text.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Fog: a report | front matter, line 2:",
                "title: Fog%ntopics: [Ferries%nurl: x | front matter, line 4:",
                "title: Fog%n\tdate: 2024 | front matter, line 3:",
                "title: \"Fog | front matter, line",
                "- title: Fog | never",
            })
    void brokenYamlIsARowThatNamesTheLine(String yaml, String reason) throws IOException {
        var reading = read("---\n" + yaml.formatted() + "\n---\nText.");
        if (reason.equals("never")) {
            assertThat(reading).isInstanceOf(Reading.Page.class);
        } else {
            assertThat(((Reading.Unusable) reading).rejected().reason())
                    .startsWith(reason)
                    .contains("correct it");
        }
    }

    @Test
    void frontMatterThatWantsToHurtIsBounded() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            var previous = "*" + (char) (c - 1) + ", ";
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(previous.repeat(8))
                    .append("x]\n");
        }
        for (var yaml : new String[] {
            bomb.toString(),
            "title: " + "[".repeat(30_000),
            "title: " + "{a: ".repeat(10_000),
            "title: !!javax.script.ScriptEngineManager [x]",
            "title: &a [*a]",
            "? ".repeat(10_000) + "title: x",
            "title: " + "x".repeat(100_000),
            "\n".repeat(60_000) + "title: x",
            "title: \u0001",
        }) {
            assertThatCode(() -> read("---\n" + yaml + "\n---\nText.")).doesNotThrowAnyException();
        }
    }

    private RawPage page(String text) throws IOException {
        return ((Reading.Page) read(text)).page();
    }

    private Reading read(String text) throws IOException {
        var path = Files.writeString(root.resolve("page.md"), text);
        return ContentFolder.open(root).read(new SourceFile("page.md", path, Format.MARKDOWN, false));
    }
}
