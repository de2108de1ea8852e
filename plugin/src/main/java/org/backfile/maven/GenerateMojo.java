package org.backfile.maven;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.backfile.Backfile;
import org.backfile.site.BrokenTemplateException;

/** Makes the website from the folder of raw pages. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends BuildMojo {

    @Override
    void run() throws IOException, BrokenTemplateException {
        var progress = new LogProgress(getLog());
        var settings = settings(site());
        var report = new Backfile(settings, progress).generate();
        Path made = settings.site();
        tell(report, made.resolve("index.html"), made.resolve("about.html"), progress.end());
    }
}
