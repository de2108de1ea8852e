package org.backfile.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.backfile.Unbuildable;
import org.backfile.site.BrokenTemplateException;
import org.jspecify.annotations.Nullable;

/** What all goals share. Maven wants parameters as fields of a class it can inherit. */
abstract class BackfileMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Does nothing. */
    @Parameter(property = "backfile.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The site's folder. By default {@code target/site} in a project, {@code site} in the current folder without one.
     */
    @Parameter(property = "backfile.site")
    private @Nullable File site;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped (backfile.skip)");
            return;
        }
        try {
            run();
        } catch (Unbuildable | BrokenTemplateException | IOException | UncheckedIOException e) {
            throw new MojoFailureException(Trouble.words(e), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(Trouble.words(e), e);
        }
    }

    abstract void run() throws IOException, BrokenTemplateException;

    final Surroundings surroundings() {
        return Surroundings.of(project, session);
    }

    final boolean isSiteNamed() {
        return site != null;
    }

    Path site() {
        return site == null ? surroundings().site() : site.toPath();
    }
}
