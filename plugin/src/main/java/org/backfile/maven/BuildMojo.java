package org.backfile.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.backfile.BuildReport;
import org.backfile.Settings;
import org.jspecify.annotations.Nullable;

/** What the goals share that read the folder of pages. */
abstract class BuildMojo extends BackfileMojo {

    private static final int SHOWN = 5;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    /**
     * The folder of raw pages, read with all its subfolders. By default {@code articles} in the project if there, else {@code content};
     * without a project in the current folder.
     */
    @Parameter(property = "backfile.content")
    private @Nullable File content;

    /**
     * A folder whose files replace those of the theme, one by one: a template, a style sheet, a messages file. By default
     * {@code src/site-template} if there.
     */
    @Parameter(property = "backfile.templates")
    private @Nullable File templates;

    /** The archive's name. By default the project's name, or the content folder's without a project. */
    @Parameter(property = "backfile.title")
    private @Nullable String title;

    /** The absolute address that the site will have. Only the sitemap and absolute links in feeds want it. */
    @Parameter(property = "backfile.baseUrl")
    private @Nullable String baseUrl;

    /** The language of the labels around the articles, as a BCP 47 tag. */
    @Parameter(property = "backfile.language", defaultValue = "en")
    private String language;

    /**
     * The store that makes the next build short; it can be deleted at any time. By default {@code target/backfile} in a project,
     * {@code .backfile} in the current folder without one.
     */
    @Parameter(property = "backfile.cache")
    private @Nullable File cache;

    /** Fails when a page is rejected. */
    @Parameter(property = "backfile.strict", defaultValue = "false")
    private boolean strict;

    /**
     * Builds into a folder that holds files although Backfile did not make it. Those files stay, except where a page of the site has
     * their name.
     */
    @Parameter(property = "backfile.force", defaultValue = "false")
    private boolean force;

    /** How many pages are worked on at once; 0 for as many as there are processor cores. The site is the same for any number. */
    @Parameter(property = "backfile.threads", defaultValue = "0")
    private int threads;

    final Path content() {
        return content == null ? surroundings().content() : content.toPath();
    }

    final boolean isContentNamed() {
        return content != null;
    }

    final Settings settings(Path site) {
        var surroundings = surroundings();
        Path folder = content();
        return new Settings(
                folder,
                site,
                cache == null ? surroundings.cache() : cache.toPath(),
                templates == null ? surroundings.templates() : templates.toPath(),
                Objects.requireNonNullElseGet(title, () -> surroundings.title(folder)),
                baseUrl,
                language,
                surroundings.updated(),
                strict,
                force || surroundings.isShared(site),
                threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
                plugin.getVersion(),
                engine());
    }

    final void tell(BuildReport report, Path made, Path rows, double seconds) {
        getLog().info(report.summary());
        report.rejected().stream().limit(SHOWN).forEach(row -> getLog().warn(
                        "rejected " + row.source() + ": " + row.reason()));
        int more = report.rejected().size() - SHOWN;
        if (more > 0) getLog().warn("and " + more + " more rejected, all listed with their reasons in " + rows);
        report.problems().stream().limit(SHOWN).forEach(problem -> getLog().warn(problem.toString()));
        int moreProblems = report.problems().size() - SHOWN;
        if (moreProblems > 0) getLog().warn("and " + moreProblems + " more such problems");
        report.unsure().stream().limit(SHOWN).forEach(page -> getLog().info(String.format(
                Locale.ROOT, "unsure of %s (confidence %.2f)", page.source(), page.confidence())));
        getLog().info(String.format(Locale.ROOT, "%s (%.1f s)", made, seconds));
    }

    /** A snapshot changes without changing its name, and so may the theme's beside it. */
    private String engine() {
        String version = plugin.getVersion();
        if (!version.endsWith("-SNAPSHOT")) return version;
        var engine = new StringBuilder(version);
        Stream.concat(
                        Stream.ofNullable(plugin.getPluginArtifact()),
                        Stream.ofNullable(plugin.getArtifacts()).flatMap(List::stream))
                .filter(artifact -> artifact.isSnapshot() && artifact.getFile() != null)
                .map(artifact -> artifact.getFile().lastModified())
                .sorted()
                .forEach(time -> engine.append(" of ").append(time));
        return engine.toString();
    }
}
