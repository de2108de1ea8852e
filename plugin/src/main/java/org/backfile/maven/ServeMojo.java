package org.backfile.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.backfile.Unbuildable;
import org.backfile.publish.Preview;

/** Shows the built site in a browser of this machine, until it is stopped with Ctrl-C. */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends BackfileMojo {

    /** The port to listen at; 0 for any that is free. */
    @Parameter(property = "backfile.port", defaultValue = "8000")
    private int port;

    @Override
    void run() throws IOException {
        Path site = site();
        if (!Files.isRegularFile(site.resolve("index.html")))
            throw new Unbuildable("There is no site in " + site
                    + ". Build it with the goal generate, or name another folder with" + " -Dbackfile.site=FOLDER");
        try (var preview = Preview.open(site, port)) {
            getLog().info("Serving " + site + " at " + preview.address() + " until Ctrl-C");
            preview.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
