package org.backfile.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.backfile.site.SitePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build killed at each step leaves a state on disk; the next build starts from it. */
class KilledBuildTest {

    @TempDir
    Path folder;

    Path site;
    Path workshop;

    @BeforeEach
    void buildTheOldSite() throws IOException {
        site = folder.resolve("site");
        workshop = Workshop.folderOf(site);
        build("old");
        Files.createDirectories(workshop);
    }

    @Test
    void whileItWrote() throws IOException {
        write("staged/index.html", "half");
        assertRecoversTo("old");
    }

    @Test
    void afterTheMarkAndBeforeTheFirstRename() throws IOException {
        stageWhole();
        assertRecoversTo("old");
    }

    @Test
    void betweenTheTwoRenames() throws IOException {
        stageWhole();
        Files.move(site, workshop.resolve("previous"));
        assertRecoversTo("new");
    }

    @Test
    void afterTheSecondRename() throws IOException {
        stageWhole();
        Files.move(site, workshop.resolve("previous"));
        Files.move(workshop.resolve("staged"), site);
        assertRecoversTo("new");
    }

    @Test
    void whenTheNewSiteWasLostBetweenTheRenames() throws IOException {
        write("staged/index.html", "half");
        Files.move(site, workshop.resolve("previous"));
        assertRecoversTo("old");
    }

    /** Recovery alone, without a new build, has to bring back a whole site. */
    private void assertRecoversTo(String text) throws IOException {
        Publisher.stage(site, false).close();
        assertThat(site.resolve("index.html")).hasContent(text);
        assertThat(Verifier.verify(site).findings()).isEmpty();
        assertThat(workshop).doesNotExist();
        build("next");
        assertThat(site.resolve("index.html")).hasContent("next");
    }

    /** The staged folder of a build that was about to swap, made by a real build elsewhere. */
    private void stageWhole() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        build(elsewhere, "new");
        Files.move(elsewhere, workshop.resolve("staged"));
        write("whole", "");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(workshop.resolve(path).getParent());
        Files.writeString(workshop.resolve(path), text);
    }

    private void build(String text) throws IOException {
        build(site, text);
    }

    private static void build(Path site, String text) throws IOException {
        try (var staging = Publisher.stage(site, false)) {
            staging.put(new SitePage("index.html", text.getBytes(UTF_8)));
            staging.publish(new Manifest("0.1.0", Map.of(), List.of()));
        }
    }
}
