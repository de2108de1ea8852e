package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.backfile.curate.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme of the user's own: a folder whose files stand before the default's, one by one. */
class ThemeTest {

    @TempDir
    Path folder;

    private static Archive archive() {
        var build = new ArchiveBuilder();
        build.add("lamp.html", "The lamp").published = "2024-11-01";
        return build.build();
    }

    private void file(String name, String text) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    private Written site() throws Exception {
        return Written.of(archive(), Written.settings("en"), Theme.with(folder));
    }

    @Test
    void one_template_is_replaced_and_the_rest_stays() throws Exception {
        file("404.ftlh", "<!doctype html><title>${title}</title><p>Gone fishing, says ${site.title}.</p>");
        var site = site();
        assertThat(site.text("404.html")).contains("Gone fishing, says The Saltmarsh Papers.");
        assertThat(site.page("index.html").select("h1").text()).isEqualTo("The Saltmarsh Papers");
    }

    @Test
    void a_template_of_the_users_can_use_the_themes_layout() throws Exception {
        file("404.ftlh", "<#import \"layout.ftlh\" as l><@l.page><p id=mine>${text.missing.title}</p></@l.page>");
        assertThat(site().page("404.html").select("header nav ~ *, #mine").text())
                .contains("Not on the shelf");
    }

    @Test
    void assets_are_replaced_and_added_byte_by_byte() throws Exception {
        file("assets/style.css", "body { color: red }");
        file("assets/custom.css", ":root { --accent: #123456 }");
        Files.createDirectories(folder.resolve("assets/img"));
        Files.write(folder.resolve("assets/img/logo.png"), new byte[] {(byte) 0x89, 0, (byte) 0xff, 13, 10});
        var site = site();
        assertThat(site.text("assets/style.css")).isEqualTo("body { color: red }");
        assertThat(site.files.get("assets/img/logo.png")).containsExactly(0x89, 0, 0xff, 13, 10);
        assertThat(site.page("about.html").select("link[href=assets/custom.css]"))
                .hasSize(1);
        assertThat(Written.of(archive()).page("about.html").select("link[href=assets/custom.css]"))
                .isEmpty();
    }

    @Test
    void words_are_replaced_key_by_key() throws Exception {
        file("messages.properties", "nav.topics = Subjects\nnav.dates = Days");
        var nav = site().page("index.html").select("header nav").text();
        assertThat(nav).contains("Days").contains("About");
    }

    @Test
    void an_error_while_filling_in_names_template_line_page_and_cause() throws Exception {
        file("article.ftlh", "<p>${title}</p>\n\n  ${article.titel}\n");
        assertThatThrownBy(this::site)
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("Template article.ftlh, line 3, column 5")
                .hasMessageContaining("articles/2024/11/the-lamp.html \"The lamp\"")
                .hasMessageContaining("article.titel");
    }

    @Test
    void a_template_that_cannot_be_read_names_its_line() throws Exception {
        file("home.ftlh", "<p>\n<#if title>\n</p>");
        assertThatThrownBy(this::site)
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("home.ftlh")
                .hasMessageContaining("index.html")
                .hasMessageContaining("#if");
    }

    @Test
    void a_template_reaches_no_class_and_no_file_outside_its_folder() throws Exception {
        file("404.ftlh", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        assertThatThrownBy(this::site)
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("Execute");
        file("404.ftlh", "${title.class}");
        assertThatThrownBy(this::site).isInstanceOf(BrokenTemplateException.class);
        var outside = folder.resolveSibling("outside.ftlh");
        Files.writeString(outside, "secret");
        file("404.ftlh", "<#include \"../outside.ftlh\">");
        assertThatThrownBy(this::site).isInstanceOf(BrokenTemplateException.class);
        Files.delete(outside);
    }

    @Test
    void clean_html_is_printed_in_one_place_only() throws Exception {
        var count = 0L;
        var list = Path.of("../site-template/src/main/resources/org/backfile/theme");
        try (var files = Files.walk(list)) {
            for (var file : files.filter(f -> f.toString().contains(".ftl")).toList()) {
                count += Pattern.compile("no_esc|noautoesc|\\?interpret|\\?eval|<#ftl")
                        .matcher(Files.readString(file))
                        .results()
                        .count();
            }
        }
        assertThat(count).isEqualTo(1);
    }

    @Test
    void the_list_of_assets_is_what_the_theme_has() throws Exception {
        var theme = Path.of("../site-template/src/main/resources/org/backfile/theme");
        try (var files = Files.list(theme.resolve("assets"))) {
            var names = files.map(f -> "assets/" + f.getFileName()).sorted().toList();
            assertThat(Files.readAllLines(theme.resolve("assets.txt"))).isEqualTo(names);
        }
    }
}
