package org.backfile.bench.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The plugin in a Maven repository that is for measuring only.
 *
 * @param settings of Maven, which say where that repository gets the rest from
 */
record Installed(Path repository, Path settings, String version) {

    static Installed in(Path repository, Path settings) throws IOException {
        try (var versions = Files.list(repository.resolve("org/backfile/backfile-maven-plugin"))) {
            var version = versions.filter(Files::isDirectory).findFirst().orElseThrow();
            return new Installed(repository, settings, String.valueOf(version.getFileName()));
        }
    }

    /** What a user types, parameters left out; offline, so that no server is in the times. */
    List<String> generate() {
        return List.of(
                "mvn",
                "-o",
                "-q",
                "-s",
                settings.toString(),
                "-Dmaven.repo.local=" + repository,
                "org.backfile:backfile-maven-plugin:" + version + ":generate");
    }
}
