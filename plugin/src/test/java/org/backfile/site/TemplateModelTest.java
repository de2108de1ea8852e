package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for those who write templates names what templates are given, all of it and nothing else. */
class TemplateModelTest {

    private static final Path CODE = Path.of("src/main/java/org/backfile/site");

    /** How the code puts a key into a model, or among the fields of every page. */
    private static final Pattern PUT = Pattern.compile("\\b(?:with|fields\\.put)\\(\\s*\"(\\w+)\"");

    private static TemplatesPage page;

    @BeforeAll
    static void read() throws Exception {
        page = TemplatesPage.read(Path.of("../site-template/TEMPLATES.md"));
    }

    @Test
    void every_template_has_a_section() throws Exception {
        assertThat(ModelKeys.templates()).allMatch(page::has);
    }

    @Test
    void every_key_a_template_is_given_is_named_with_its_type(@TempDir Path folder) throws Exception {
        var unnamed = new ArrayList<String>();
        var told = ModelKeys.told(folder);
        told.forEach((template, keys) -> keys.forEach(key -> {
            var words = key.split(" ", -1);
            var type = page.type(template, words[0]);
            if (!words[1].equals(type)) unnamed.add(template + ": " + key + ", not " + type);
        }));
        assertThat(unnamed).isEmpty();
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(ModelKeys.templates());
    }

    /** Also what no archive of the tests has. BibTeX has keys of its own. */
    @Test
    void the_keys_of_the_page_are_those_of_the_code() throws Exception {
        var keys = new TreeSet<String>();
        try (var files = Files.list(CODE)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("Bibtex.java"))
                    .toList()) PUT.matcher(Files.readString(file)).results().forEach(put -> keys.add(put.group(1)));
        }
        assertThat(page.keys()).isEqualTo(keys);
    }

    @Test
    void a_key_that_is_not_on_the_page_has_no_type() {
        assertThat(page.type("article.ftlh", "article.authors[].name")).isEqualTo("text");
        assertThat(page.type("article.ftlh", "article.authors[].age")).isNull();
        assertThat(page.type("article.ftlh", "article.authors.name")).isNull();
        assertThat(page.type("home.ftlh", "article.title")).isNull();
    }
}
