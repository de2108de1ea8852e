package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The README is what users read, so it has to be true. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    private final String readme = read(ROOT.resolve("README.md"));

    /** As the Maven plugin tools wrote it for Maven. */
    private final Document plugin =
            Jsoup.parse(read(Path.of("target/classes/META-INF/maven/plugin.xml")), "", Parser.xmlParser());

    private final String version = plugin.select("plugin > version").text();

    @Test
    void itsPomIsTheOneThatIsTested() {
        var block = Pattern.compile("```xml\n(<project.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).isTrue();
        assertThat(block.group(1))
                .isEqualTo(read(Path.of("src/it/site/pom.xml")).replace("@project.version@", version))
                .hasLineCount(15);
    }

    @Test
    void itNamesEveryGoalAndParameter() {
        for (var goal : plugin.select("mojo > goal")) assertThat(readme).contains("| `" + goal.text() + "` |");
        for (var parameter : plugin.select("mojo > configuration > *")) {
            if (parameter.text().matches("\\$\\{backfile\\..*}"))
                assertThat(readme).contains("| `" + parameter.text().replaceAll("[${}]", "") + "` |");
        }
    }

    @Test
    void itNamesTheVersionThatIsBuilt() {
        var versions = Pattern.compile("backfile-maven-plugin:([^:]+):").matcher(readme);
        while (versions.find()) assertThat(versions.group(1)).isEqualTo(version);
    }

    @Test
    void everyGoalIsThreadSafeAndNeedsNoProject() {
        for (var mojo : plugin.select("mojo")) {
            assertThat(mojo.select("> threadSafe").text()).isEqualTo("true");
            assertThat(mojo.select("> requiresProject").text()).isEqualTo("false");
            assertThat(mojo.outerHtml()).doesNotContain("${project.b").doesNotContain("${basedir}");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
