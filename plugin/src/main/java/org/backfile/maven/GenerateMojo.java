package org.backfile.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.backfile.Backfile;
import org.backfile.site.BrokenTemplateException;
import org.jspecify.annotations.Nullable;

/** Makes the website from the folder of raw pages. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends BuildMojo {

    /** A file to write a first draft of {@code topics.csv} to, with every topic of the archive. It must not exist yet. */
    @Parameter(property = "backfile.topicsDraft")
    private @Nullable File topicsDraft;

    @Override
    void run() throws IOException, BrokenTemplateException {
        var progress = new LogProgress(getLog());
        var settings = settings(site());
        var report = new Backfile(settings, progress).generate(topicsDraft == null ? null : topicsDraft.toPath());
        Path made = settings.site();
        tell(report, made.resolve("index.html"), made.resolve("about.html"), progress.end());
    }
}
