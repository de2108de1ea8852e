package org.backfile.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.backfile.Backfile;
import org.jspecify.annotations.Nullable;

/** Makes one file of the clean articles, a JSON object a line, and no website. */
@Mojo(name = "extract", requiresProject = false, threadSafe = true)
public final class ExtractMojo extends BuildMojo {

    /** The file to write. By default {@code target/articles.jsonl} in a project, {@code articles.jsonl} in the current folder without one. */
    @Parameter(property = "backfile.articles")
    private @Nullable File articles;

    @Override
    void run() throws IOException {
        var progress = new LogProgress(getLog());
        Path file = (articles == null ? surroundings().articles() : articles.toPath())
                .toAbsolutePath()
                .normalize();
        var report = new Backfile(settings(site()), progress).extract(file);
        tell(report, file, file, progress.end());
    }
}
