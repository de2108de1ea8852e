package org.backfile.bench.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.bench.curation.Child;

/** A folder that a user has made into a website, by Maven and without a project. */
final class UserBuild {

    private final Installed plugin;
    private final Path content;
    private final Path folder;

    /** @param folder for the website and its cache; emptied */
    UserBuild(Installed plugin, Path content, Path folder) throws IOException {
        this.plugin = plugin;
        this.content = content;
        this.folder = folder;
        clear();
    }

    Path site() {
        return folder.resolve("site");
    }

    /** With nothing there from a build before. */
    Timed clean(String... options) throws IOException {
        clear();
        return again(options);
    }

    /** After a build before. */
    Timed again(String... options) throws IOException {
        return run("", options);
    }

    /** A clean build in so much heap; false when that does not suffice, or the build fails for another reason, which is told. */
    boolean fits(String heap) throws IOException {
        clear();
        try {
            run("-Xmx" + heap);
            return true;
        } catch (IOException failed) {
            System.err.println(failed.getMessage());
            return false;
        }
    }

    private Timed run(String virtualMachine, String... options) throws IOException {
        var command = new ArrayList<>(List.of("env", "MAVEN_OPTS=" + virtualMachine));
        command.addAll(plugin.generate());
        command.add("-Dbackfile.content=" + content);
        command.add("-Dbackfile.site=" + site());
        command.add("-Dbackfile.cache=" + folder.resolve("cache"));
        command.addAll(List.of(options));
        return Timed.of(folder, command);
    }

    private void clear() throws IOException {
        Child.run(List.of("rm", "-rf", folder.toString()));
        Files.createDirectories(folder);
    }
}
