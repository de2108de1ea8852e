package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.backfile.site.Saltmarsh;
import org.backfile.site.Written;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Two whole sites by the Nu Html Checker, which has nothing to say of any page or style sheet; feed and sitemap are XML. */
class ValidityTest {

    @TempDir
    private static Path folder;

    private static NuChecker checker;

    private interface Check {
        List<String> of(byte[] file) throws Exception;
    }

    @BeforeAll
    static void setUp() throws Exception {
        checker = new NuChecker();
    }

    @Test
    void theInventedArchive() throws Exception {
        var files = Written.of(Saltmarsh.archive()).files;
        assertThat(check(files, path -> path.endsWith(".html"), checker::html)).isEmpty();
        assertThat(check(files, path -> path.endsWith(".css"), checker::css)).isEmpty();
    }

    @Test
    void theDemonstrationArchive() throws Exception {
        var settings = DemoSite.settings(folder);
        new Backfile(settings, Progress.SILENT).generate();
        var files = read(settings.site());
        assertThat(check(files, path -> path.endsWith(".html"), checker::html)).isEmpty();
        assertThat(check(files, path -> path.endsWith(".xml"), ValidityTest::xml))
                .isEmpty();
    }

    private static List<String> xml(byte[] file) throws Exception {
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        try {
            parser.parse(new ByteArrayInputStream(file));
            return List.of();
        } catch (SAXException notWellFormed) {
            return List.of(String.valueOf(notWellFormed.getMessage()));
        }
    }

    private static SortedMap<String, List<String>> check(
            Map<String, byte[]> files, Predicate<String> isMeant, Check check) throws Exception {
        var found = new TreeMap<String, List<String>>();
        for (var file : files.entrySet()) {
            if (!isMeant.test(file.getKey())) continue;
            var said = check.of(file.getValue());
            if (!said.isEmpty()) found.put(file.getKey(), said);
        }
        return found;
    }

    private static Map<String, byte[]> read(Path site) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(site)) {
            paths.filter(Files::isRegularFile).forEach(path -> {
                try {
                    files.put(site.relativize(path).toString(), Files.readAllBytes(path));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }
}
