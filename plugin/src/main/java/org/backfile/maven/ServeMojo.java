package org.backfile.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.backfile.Backfile;
import org.backfile.Settings;
import org.backfile.Unbuildable;
import org.backfile.publish.FolderWatch;
import org.backfile.publish.Preview;
import org.backfile.site.BrokenTemplateException;

/**
 * Builds the site and shows it in a browser of this machine, until it is stopped with Ctrl-C. When a page, a picture or a template
 * changes, the site is built again and the browser loads the page anew. A site whose pages are not there is only shown.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends BuildMojo {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** The port to listen at; 0 for any that is free. */
    @Parameter(property = "backfile.port", defaultValue = "8000")
    private int port;

    @Override
    void run() throws IOException {
        try {
            if (isWork()) work(settings(site()));
            else show(site());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without a project, a site that is named is not taken for that of whatever pages lie in the current folder. */
    private boolean isWork() {
        boolean isForeign = isSiteNamed() && !isContentNamed() && surroundings().target() == null;
        return !isForeign && Files.isDirectory(content());
    }

    private void show(Path site) throws IOException, InterruptedException {
        if (!isBuilt(site))
            throw new Unbuildable("There is no site in " + site
                    + ". Build it with the goal generate, or name another folder with -Dbackfile.site=FOLDER");
        try (var preview = Preview.open(site, port)) {
            getLog().info("Serving " + site + " at " + preview.address() + " until Ctrl-C");
            preview.await();
        }
    }

    private void work(Settings settings) throws IOException, InterruptedException {
        var watch = new FolderWatch(settings.folders(), List.of(settings.site(), settings.cache()), PAUSE);
        build(settings);
        try (var preview = Preview.ofWork(settings.site(), port)) {
            getLog().info("Serving " + settings.site() + " at " + preview.address()
                    + " until Ctrl-C, building again when something changes in " + settings.folders());
            while (true) {
                watch.awaitChange();
                if (build(settings)) preview.renew();
            }
        }
    }

    /** Whether there is a new site; if it can't be built, the log says why and the last one stays. */
    private boolean build(Settings settings) {
        try {
            var progress = new LogProgress(getLog());
            var report = new Backfile(settings, progress).generate();
            tell(report, settings.site().resolve("index.html"), settings.site().resolve("about.html"), progress.end());
            return true;
        } catch (IOException | BrokenTemplateException | RuntimeException e) {
            getLog().error(Trouble.words(e));
            return false;
        }
    }

    private static boolean isBuilt(Path site) {
        return Files.isRegularFile(site.resolve("index.html"));
    }
}
