package org.backfile.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.publish.Input.Status;
import org.backfile.site.SitePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {

    private static final Manifest MANIFEST = new Manifest(
            "0.1.0",
            Map.of("title", "T", "language", "en"),
            List.of(
                    new Input("b.html", null, 0, Status.REJECTED, "It can't be read"),
                    new Input("a.html", "00ff", 7, Status.KEPT, null)));

    @TempDir
    Path folder;

    Path site;

    @BeforeEach
    void name() {
        site = folder.resolve("site");
    }

    @Test
    void aSiteIsItsPagesAndAManifestThatListsThem() throws IOException {
        build(Map.of("index.html", "<p>Hello", "topics/ç.html", "<p>Topic"));

        assertThat(read("index.html")).isEqualTo("<p>Hello");
        assertThat(read("manifest.json")).isEqualTo("""
                        {
                        "generator":"Backfile",
                        "version":"0.1.0",
                        "settings":{"language":"en","title":"T"},
                        "counts":{"seen":2,"kept":1,"duplicate":0,"rejected":1,"files":2},
                        "inputs":[
                        {"source":"a.html","sha256":"00ff","bytes":7,"status":"kept"},
                        {"source":"b.html","bytes":0,"status":"rejected","reason":"It can't be read"}],
                        "outputs":[
                        {"path":"index.html","sha256":"b8d9927835707e19972adf45f4f3e6575c67a3d63ec2b3eb918d4d78c5f2d2af","bytes":8},
                        {"path":"topics/ç.html","sha256":"557a7d9b07ac8d6ad894c6ab8857b4fe62c9126add71819d1d38dc6ddae18d40","bytes":8}]
                        }
                        """);
        assertThat(read("manifest.sha256")).isEqualTo("""
                        b8d9927835707e19972adf45f4f3e6575c67a3d63ec2b3eb918d4d78c5f2d2af  index.html
                        557a7d9b07ac8d6ad894c6ab8857b4fe62c9126add71819d1d38dc6ddae18d40  topics/ç.html
                        %s  manifest.json
                        """.formatted(Sha256.hex(site.resolve("manifest.json"))));
        assertThat(names(folder)).containsExactly("site");
    }

    @Test
    void aBigFileIsStreamedAndHashedAsIfItWereSmall() throws IOException {
        try (var staging = Publisher.stage(site, false)) {
            try (var out = staging.open("data/articles.jsonl")) {
                out.write('{');
                out.write("}\n".getBytes(UTF_8));
            }
            staging.publish(MANIFEST);
        }
        assertThat(outputs()).containsExactly(new Output("data/articles.jsonl", Sha256.hex("{}\n".getBytes(UTF_8)), 3));
    }

    @Test
    void staleFilesAreGone() throws IOException {
        build(Map.of("index.html", "1", "topics/old.html", "1"));
        build(Map.of("index.html", "2"));
        assertThat(names(site)).containsExactly("index.html", "manifest.json", "manifest.sha256");
        assertThat(read("index.html")).isEqualTo("2");
    }

    @Test
    void theOldSiteStaysWhenTheBuildFails() throws IOException {
        build(Map.of("index.html", "old"));
        try (var staging = Publisher.stage(site, false)) {
            staging.put(page("index.html", "new"));
        }
        assertThat(read("index.html")).isEqualTo("old");
        assertThat(names(folder)).containsExactly("site");
    }

    @Test
    void aFolderThatBackfileDidNotMakeIsLeftAlone() throws IOException {
        write("site/thesis.txt", "years of work");
        assertThatThrownBy(() -> Publisher.stage(site, false))
                .isInstanceOf(NotOurs.class)
                .hasMessageContaining(site.toString())
                .hasMessageContaining("-Dbackfile.force=true");
        assertThat(names(folder)).containsExactly("site");
        assertThat(read("thesis.txt")).isEqualTo("years of work");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"generator\":\"Backfile\",\"inputs\":[{}]", "{\"generator\":\"Another\"}", "[]", ""})
    void aManifestThatIsDamagedOrOfAnotherProgramIsNoLicence(String manifest) throws IOException {
        write("site/manifest.json", manifest);
        assertThatThrownBy(() -> Publisher.stage(site, false)).isInstanceOf(NotOurs.class);
    }

    @Test
    void toldToTakeTheFolderItStillRemovesNothingThatIsNotInTheWay() throws IOException {
        write("site/thesis.txt", "years of work");
        write("site/index.html", "their front page");
        write("site/topics", "a file where we want a folder");
        try (var staging = Publisher.stage(site, true)) {
            staging.put(page("index.html", "ours"));
            staging.put(page("topics/index.html", "ours"));
            staging.publish(MANIFEST);
        }
        assertThat(read("index.html")).isEqualTo("ours");
        assertThat(read("topics/index.html")).isEqualTo("ours");
        assertThat(read("thesis.txt")).isEqualTo("years of work");
    }

    @Test
    void filesThatOthersPutIntoTheSiteSurviveEveryBuild() throws IOException {
        build(Map.of("index.html", "1"));
        write("site/CNAME", "example.org");
        write("site/reports/deep/summary.html", "by the Maven site plugin");
        write("site/index.html", "by the Maven site plugin");
        build(Map.of("index.html", "2"));
        build(Map.of("index.html", "3"));
        assertThat(names(site))
                .containsExactly(
                        "CNAME", "index.html", "manifest.json", "manifest.sha256", "reports/deep/summary.html");
        assertThat(read("index.html")).isEqualTo("3");
        assertThat(outputs()).extracting(Output::path).containsExactly("index.html");
    }

    @Test
    void aLinkInTheSiteIsKeptAsALinkAndNeverFollowed() throws IOException {
        build(Map.of("index.html", "1"));
        write("outside/secret.txt", "not ours");
        Files.createSymbolicLink(site.resolve("link"), folder.resolve("outside"));
        build(Map.of("index.html", "2"));
        assertThat(site.resolve("link")).isSymbolicLink();
        assertThat(folder.resolve("outside/secret.txt")).exists();
    }

    @Test
    void aSiteFolderThatIsALinkStaysOne() throws IOException {
        Path real = Files.createDirectory(folder.resolve("disk"));
        Files.createSymbolicLink(site, real);
        build(Map.of("index.html", "1"));
        build(Map.of("index.html", "2"));
        assertThat(site).isSymbolicLink();
        assertThat(real.resolve("index.html")).hasContent("2");
    }

    @Test
    void twoBuildsAtOnceDoNotMix() throws IOException {
        try (var first = Publisher.stage(site, false)) {
            assertThatThrownBy(() -> Publisher.stage(site, false)).hasMessageContaining("Another build is writing");
            first.put(page("index.html", "1"));
            first.publish(MANIFEST);
        }
        assertThat(read("index.html")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.html",
                "/etc/passwd",
                "a/../../x",
                "a//b",
                "",
                ".",
                "a/.",
                "a\\b",
                "C:x",
                "con",
                "topics/NUL.html",
                "com1.txt",
                "a.",
                "a ",
                "a\u0000b",
                "what?",
                "manifest.json"
            })
    void nothingIsWrittenOutsideTheSiteOrUnderANameThatSomeDiskCannotHold(String path) throws IOException {
        try (var staging = Publisher.stage(site, false)) {
            assertThatThrownBy(() -> staging.put(page(path, "x"))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> staging.open("a".repeat(241))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void twoNamesThatSomeDiskWouldTakeForOneAreToldApart() throws IOException {
        try (var staging = Publisher.stage(site, false)) {
            staging.put(page("topics/Caf\u00e9.html", "1"));
            assertThatThrownBy(() -> staging.put(page("topics/cafe\u0301.html", "2")))
                    .hasMessageContaining("topics/Caf\u00e9.html");
        }
    }

    @Test
    void aSiteThatIsAFileIsToldSo() throws IOException {
        write("site", "I am a file");
        assertThatThrownBy(() -> Publisher.stage(site, false)).hasMessageContaining("is a file, not a folder");
    }

    private void build(Map<String, String> pages) throws IOException {
        try (var staging = Publisher.stage(site, false)) {
            for (var page : new TreeMap<>(pages).entrySet()) staging.put(page(page.getKey(), page.getValue()));
            staging.publish(MANIFEST);
        }
    }

    private List<Output> outputs() throws IOException {
        return requireNonNull(Manifest.read(site)).outputs();
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private static SitePage page(String path, String text) {
        return new SitePage(path, text.getBytes(UTF_8));
    }

    /** Of a folder of folders their names, of a site all its files. */
    private List<String> names(Path in) throws IOException {
        try (Stream<Path> files = in.equals(folder) ? Files.list(in) : Files.walk(in)) {
            return files.filter(file -> in.equals(folder) || Files.isRegularFile(file))
                    .map(file -> in.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
