package org.backfile.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.backfile.site.ArchiveBuilder;
import org.backfile.site.Saltmarsh;
import org.backfile.site.Written;
import org.junit.jupiter.api.Test;

/** The files of the index; what is in them is tested where it is read, in the browser. */
class SearchIndexTest {

    @Test
    void isMadeOfScriptsThatCallOneFunction() throws Exception {
        var site = Written.of(Saltmarsh.archive());
        var files = site.files.keySet().stream()
                .filter(path -> path.startsWith("assets/search/"))
                .toList();
        assertThat(files)
                .contains("assets/search/core.js", "assets/search/words.js", "assets/search/names.js")
                .contains("assets/search/t0.js", "assets/search/d0.js");
        for (var path : files) {
            var name = path.replaceAll(".*/|\\.js", "");
            assertThat(text(bytes(site, path)))
                    .startsWith("backfile.put(\"" + name + "\",")
                    .endsWith(");\n");
        }
    }

    @Test
    void nothingCanEndTheScriptOrALine() throws Exception {
        var build = new ArchiveBuilder();
        build.add("a", "</script><!-- \u2028 \u2029 \" \\").topics = List.of("</script> \u2028");
        var site = Written.of(build.build());
        site.files.forEach((path, bytes) -> {
            if (path.startsWith("assets/search/")) {
                assertThat(text(bytes).strip()).as(path).doesNotContain("<", "\u2028", "\u2029", "\n");
            }
        });
    }

    @Test
    void namesAVersionThatChangesWithTheArticles() throws Exception {
        var one = new ArchiveBuilder();
        one.add("a", "One headline");
        var other = new ArchiveBuilder();
        other.add("a", "Other headline");
        assertThat(core(one)).contains("\"articles\":1").isEqualTo(core(one)).isNotEqualTo(core(other));
    }

    @Test
    void holdsNoArticlesToo() throws Exception {
        assertThat(core(new ArchiveBuilder())).contains("\"articles\":0", "\"terms\":[]", "\"records\":[]");
    }

    private static String core(ArchiveBuilder build) throws Exception {
        return text(bytes(Written.of(build.build()), "assets/search/core.js"));
    }

    private static byte[] bytes(Written site, String path) {
        return Objects.requireNonNull(site.files.get(path), path);
    }

    private static String text(byte[] bytes) {
        boolean wide = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return wide
                ? new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE)
                : new String(bytes, StandardCharsets.UTF_8);
    }
}
