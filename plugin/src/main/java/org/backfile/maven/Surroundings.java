package org.backfile.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Where things lie when the user doesn't say: in a project as Maven is used to, without one in the current folder. In code,
 * because Maven leaves {@code ${project.…}} in a default as it stands when there is no project.
 *
 * @param folder of the project, or the current one
 * @param target the project's build folder; null without a project
 * @param reports where {@code mvn site} writes; null without a project
 * @param name the project's; null without one
 * @param updated the date of the build; null when nobody says
 */
record Surroundings(
        Path folder,
        @Nullable Path target,
        @Nullable Path reports,
        @Nullable String name,
        @Nullable Timestamp updated) {

    static Surroundings of(@Nullable MavenProject project, MavenSession session) {
        if (project == null || project.getFile() == null) {
            Path current = Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
            return new Surroundings(current, null, null, null, updated(session, null));
        }
        Path target = Path.of(project.getBuild().getDirectory());
        var reporting = project.getModel().getReporting();
        Path reports = reporting == null || reporting.getOutputDirectory() == null
                ? target.resolve("site")
                : project.getBasedir().toPath().resolve(reporting.getOutputDirectory());
        return new Surroundings(
                project.getBasedir().toPath(), target, reports, project.getName(), updated(session, project));
    }

    /** The first folder that is there; if none is, the one that the complaint should name. */
    Path content() {
        return Stream.of("articles", "content")
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(folder.resolve(target == null ? "content" : "articles"));
    }

    Path site() {
        return reports == null ? folder.resolve("site") : reports;
    }

    /** Whether the Maven site plugin writes into the folder, too. */
    boolean isShared(Path site) {
        return site.equals(reports);
    }

    Path articles() {
        return (target == null ? folder : target).resolve("articles.jsonl");
    }

    Path cache() {
        return target == null ? folder.resolve(".backfile") : target.resolve("backfile");
    }

    @Nullable
    Path templates() {
        Path own = folder.resolve("src/site-template");
        return Files.isDirectory(own) ? own : null;
    }

    /** The project's name; without one, the name of the folder of pages. */
    String title(Path content) {
        return Objects.requireNonNullElseGet(
                name, () -> String.valueOf(content.toAbsolutePath().normalize().getFileName()));
    }

    private static @Nullable Timestamp updated(MavenSession session, @Nullable MavenProject project) {
        String key = "project.build.outputTimestamp";
        String told = session.getUserProperties().getProperty(key);
        if (told == null && project != null) told = project.getProperties().getProperty(key);
        return BuildDate.of(told, System.getenv("SOURCE_DATE_EPOCH"));
    }
}
