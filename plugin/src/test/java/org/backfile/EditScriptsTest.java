package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After whatever was done to the folder, the next build comes to what a clean one would. A few scripts with every build; CI runs 300, with {@code
 * -Dbackfile.edits=75} for each of the seeds.
 */
class EditScriptsTest {

    private static final int SCRIPTS = Integer.getInteger("backfile.edits", 8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anIncrementalBuildEqualsACleanOne(long seed) throws Exception {
        var edits = new Edits(folder, seed);
        var site = folder.resolve("site");
        build(edits, site, folder.resolve("cache"));
        for (int i = 0; i < SCRIPTS; i++) {
            var script = "seed " + seed + ", script " + i + ": " + edits.script();
            build(edits, site, folder.resolve("cache"));
            var clean = folder.resolve("clean" + i);
            build(edits, clean, folder.resolve("cache" + i));
            assertThat(FileTree.of(site)).as(script).isEqualTo(FileTree.of(clean));
        }
    }

    private static void build(Edits edits, Path site, Path cache) throws Exception {
        var settings = new Settings(
                edits.content,
                site,
                cache,
                edits.templates,
                edits.title(),
                "https://papers.example/",
                edits.language(),
                null,
                false,
                false,
                2,
                "test",
                "test");
        new Backfile(settings, Progress.SILENT).generate();
    }
}
