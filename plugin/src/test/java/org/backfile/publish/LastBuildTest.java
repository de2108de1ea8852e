package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T10:00:00Z"));

    @TempDir
    private Path folder;

    private Path content;
    private Path site;

    @BeforeEach
    void build() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(content.resolve("a.md"), "# A");
        Files.writeString(site.resolve("index.html"), "A");
        settle();
        look("x").keep(said(), new LastPages());
    }

    @Test
    void knowsThatNothingHasChanged() throws IOException {
        assertThat(look("x").said()).isEqualTo(said());
    }

    @Test
    void seesOtherSettings() throws IOException {
        assertThat(look("y").said()).isNull();
    }

    @Test
    void seesPagesThatComeGoOrChange() throws IOException {
        Files.writeString(content.resolve("b.md"), "# B");
        assertThat(look("x").said()).isNull();
        Files.delete(content.resolve("b.md"));
        assertThat(look("x").said()).isEqualTo(said());
        Files.delete(content.resolve("a.md"));
        assertThat(look("x").said()).isNull();
    }

    @Test
    void seesAChangeOfEqualLengthWhoseTimeWasSetBack() throws IOException {
        Path page = content.resolve("a.md");
        var time = Files.getLastModifiedTime(page);
        Files.writeString(page, "# B");
        Files.setLastModifiedTime(page, time);
        assertThat(look("x").said()).isNull();
    }

    @Test
    void seesAChangeOfTheSite() throws IOException {
        Files.writeString(site.resolve("index.html"), "B, by another hand");
        assertThat(look("x").said()).isNull();
    }

    @Test
    void keepsNothingOfABuildThatBeganAsAPageWasWritten() throws IOException {
        Files.writeString(content.resolve("a.md"), "# C");
        // times in whole seconds, as on an old disk, and one that is still to come
        Files.setLastModifiedTime(content.resolve("a.md"), FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));
        look("x").keep(said(), new LastPages());
        assertThat(look("x").said()).isNull();
    }

    @Test
    void isNotMisledByADamagedRecord() throws IOException {
        Files.writeString(folder.resolve("cache/last-build.json"), "{\"inputs\":");
        assertThat(look("x").said()).isNull();
        Files.writeString(folder.resolve("cache/last-build.json"), "{}");
        assertThat(look("x").said()).isNull();
    }

    @Test
    void forgets() throws IOException {
        look("x").forget();
        assertThat(look("x").said()).isNull();
    }

    /** Waits until the disk's clock is past the files'. */
    private void settle() throws IOException {
        Files.setLastModifiedTime(content.resolve("a.md"), LONG_AGO);
        Path clock = folder.resolve("clock");
        var changed = (FileTime) Files.getAttribute(content.resolve("a.md"), "unix:ctime");
        do {
            Files.writeString(clock, "tick");
        } while (Files.getLastModifiedTime(clock)
                .toInstant()
                .isBefore(changed.toInstant().plusMillis(60)));
    }

    private LastBuild look(String settings) throws IOException {
        return LastBuild.before(folder.resolve("cache"), site, "engine", settings, List.of(content));
    }

    private static JsonObject said() {
        var said = new JsonObject();
        said.addProperty("seen", 1);
        return said;
    }
}
