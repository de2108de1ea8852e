package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes, really killed while they build: what is live is one build, whole. {@code -Dbackfile.kills=300} kills more of them.
 */
class KilledAtRandomTest {

    private static final int KILLS = Integer.getInteger("backfile.kills", 15);

    private final Random random = new Random(7);

    @TempDir
    Path folder;

    @Test
    void theSiteIsWholeAfterEachKillAndTheNextBuildSucceeds() throws Exception {
        Path site = folder.resolve("site");
        BuildsOverAndOver.publish(site, 0);
        int interrupted = 0;
        int betweenRenames = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            BuildsOverAndOver.runAndKill(site, kill * 100_000, "whole", random.nextInt(60_000));
            if (Files.exists(Workshop.folderOf(site))) interrupted++;
            if (!Files.exists(site)) {
                betweenRenames++; // the next build ends it
                Publisher.stage(site, false).close();
            }
            assertThat(BuildsOverAndOver.buildsIn(site)).hasSize(1);
            assertThat(Verifier.verify(site).findings()).isEmpty();
            if (kill % 5 == 0) BuildsOverAndOver.publish(site, kill);
        }
        System.out.printf(
                "%d kills, %d while it built, %d of them between the renames%n", KILLS, interrupted, betweenRenames);
        assertThat(interrupted).as("kills that hit a build").isGreaterThan(KILLS / 2);
        BuildsOverAndOver.publish(site, 1);
        assertThat(BuildsOverAndOver.buildsIn(site)).containsExactly("build 1");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(site);
        }
    }

    /** The control: the same kills hit a program that writes in place in the midst of its pages. */
    @Test
    void writingInPlaceBreaks() throws Exception {
        Path site = Files.createDirectory(folder.resolve("site"));
        List<List<String>> mixed = new ArrayList<>();
        for (int kill = 1; kill <= KILLS && mixed.isEmpty(); kill++) {
            BuildsOverAndOver.runAndKill(site, kill * 100_000, "in-place", random.nextInt(60_000));
            var builds = BuildsOverAndOver.buildsIn(site);
            if (builds.size() > 1) mixed.add(builds);
        }
        assertThat(mixed).isNotEmpty();
    }
}
