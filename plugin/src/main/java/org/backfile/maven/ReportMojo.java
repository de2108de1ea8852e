package org.backfile.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.backfile.Backfile;
import org.backfile.site.BrokenTemplateException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the website as one of the project's reports: it stands in the folder {@code backfile} of the Maven site, which lists it under
 * Project Reports.
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends BuildMojo implements MavenReport {

    private static final String FOLDER = "backfile";

    private @Nullable File outputDirectory;

    @Override
    void run() throws IOException, BrokenTemplateException {
        var progress = new LogProgress(getLog());
        var settings = settings(site());
        var report = new Backfile(settings, progress).generate();
        Path made = settings.site();
        tell(report, made.resolve("index.html"), made.resolve("about.html"), progress.end());
    }

    @Override
    Path site() {
        return getReportOutputDirectory().toPath().resolve(FOLDER);
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    /** Asked by Maven site plugins since 3.20; older ones ask for the name. */
    @Override
    public String getOutputPath() {
        return FOLDER + "/index";
    }

    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return getOutputPath();
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Articles";
    }

    @Override
    public String getDescription(Locale locale) {
        return "The project's archive of articles, as a website of its own.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        outputDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return outputDirectory == null ? super.site().toFile() : outputDirectory;
    }

    /** It writes its own pages. */
    @Override
    public boolean isExternalReport() {
        return true;
    }

    /** A module without a folder of pages has nothing to report. */
    @Override
    public boolean canGenerateReport() {
        return Files.isDirectory(content());
    }
}
