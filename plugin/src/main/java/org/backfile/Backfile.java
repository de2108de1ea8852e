package org.backfile;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.backfile.curate.Archive;
import org.backfile.curate.Curator;
import org.backfile.curate.RememberedArchive;
import org.backfile.curate.TopicsDraft;
import org.backfile.publish.LastBuild;
import org.backfile.publish.LastPages;
import org.backfile.publish.Publisher;
import org.backfile.publish.WholeFile;
import org.backfile.site.ArticlesData;
import org.backfile.site.BrokenTemplateException;
import org.backfile.source.ContentFolder;
import org.backfile.source.FolderPictures;
import org.backfile.source.Limits;
import org.backfile.store.ArticleStore;
import org.backfile.store.Articles;
import org.backfile.store.Key;
import org.backfile.store.StoredMemory;
import org.jspecify.annotations.Nullable;

/** From a folder of raw pages to a website: load, extract, curate, render, publish. */
public final class Backfile {

    private static final Gson JSON = new Gson();

    private final Settings settings;
    private final Progress progress;

    public Backfile(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Makes the site. Until it is whole, the one that is there stays.
     *
     * @throws Unbuildable when the user asked for something that can't be done
     * @throws BrokenTemplateException when a template of the user's is at fault
     * @throws IOException when a folder can't be read or written; a page that can't is a row of the report
     */
    public BuildReport generate() throws IOException, BrokenTemplateException {
        return generate(null);
    }

    /**
     * Makes the site, and a draft for its editor.
     *
     * @param topicsDraft a file that is not there yet, for a {@code topics.csv} to go on from; null for none
     */
    public BuildReport generate(@Nullable Path topicsDraft) throws IOException, BrokenTemplateException {
        if (topicsDraft != null && WholeFile.exists(topicsDraft))
            throw new Unbuildable("The file for the draft of topics is there already, and may have been edited: "
                    + topicsDraft + ". Name another with -Dbackfile.topicsDraft=FILE, or remove it");
        var last = lastBuild();
        var said = topicsDraft == null ? last.said() : null;
        if (said != null) {
            progress.begin(Stage.UNCHANGED, 0);
            return JSON.fromJson(said, BuildReport.class);
        }
        var built = build(last, topicsDraft);
        last.keep(JSON.toJsonTree(built.report), built.pages);
        return built.report;
    }

    private record Built(BuildReport report, LastPages pages) {}

    private Built build(LastBuild last, @Nullable Path topicsDraft) throws IOException, BrokenTemplateException {
        try (var staging = Publisher.stage(settings.site(), settings.force());
                var store = ArticleStore.open(settings.cache(), settings.engine());
                var memory = StoredMemory.open(settings.cache(), settings.engine())) {
            staging.takeOver(last.pages());
            last.forget();
            var content = openContent();
            var pictures = new FolderPictures(settings.content(), settings.cache());
            var intake = new Intake(settings, content, pictures, store, progress);
            var ledger = intake.readAll();
            var editor = Editor.of(settings.content());
            var articles = new Taught(store.seal(), intake.lessons());
            progress.begin(Stage.CURATE, 0);
            var archive = RememberedArchive.recall(
                    memory,
                    Key.of(
                            store.contents(),
                            Objects.requireNonNullElse(editor.table().sha256(), "")),
                    articles,
                    ledger.rejected(),
                    () -> curate(articles, ledger, editor));
            progress.begin(Stage.RENDER, 0);
            new Rendering(settings, progress).write(archive, ledger, pictures, memory, staging);
            progress.begin(Stage.PUBLISH, 0);
            memory.seal();
            staging.publish(Accounts.manifest(settings, editor, archive));
            if (topicsDraft != null)
                WholeFile.write(topicsDraft, out -> TopicsDraft.write(archive, editor.table(), editor.rules(), out));
            return new Built(Accounts.report(archive, ledger, editor), staging.pages());
        }
    }

    /** Writes the clean articles to one file, a JSON object a line, sorted by source; makes no site. */
    public BuildReport extract(Path file) throws IOException {
        try (var store = ArticleStore.open(settings.cache(), settings.engine())) {
            var content = openContent();
            var pictures = new FolderPictures(settings.content(), settings.cache());
            var intake = new Intake(settings, content, pictures, store, progress);
            var ledger = intake.readAll();
            var editor = Editor.of(settings.content());
            progress.begin(Stage.CURATE, 0);
            var archive = curate(new Taught(store.seal(), intake.lessons()), ledger, editor);
            WholeFile.write(file, out -> ArticlesData.write(archive, out));
            return Accounts.report(archive, ledger, editor);
        }
    }

    private LastBuild lastBuild() throws IOException {
        return LastBuild.before(
                settings.cache(), settings.site(), settings.engine(), settings.toString(), settings.folders());
    }

    /** An empty folder is more likely a slip, or a disk that is not mounted, than a wish for an empty site. */
    private ContentFolder openContent() throws IOException {
        var content =
                ContentFolder.open(settings.content(), List.of(settings.site(), settings.cache()), Limits.DEFAULT);
        if (content.files().isEmpty() && content.unusable().isEmpty())
            throw new Unbuildable(
                    "The content folder " + settings.content() + " holds no pages (.html, .htm, .xhtml, .txt, .md or"
                            + " .markdown, each also .gz). Put some there, or name another folder with -Dbackfile.content=FOLDER");
        return content;
    }

    private Archive curate(Articles articles, Ledger ledger, Editor editor) {
        return Curator.curate(articles, ledger.rejected(), editor.rules(), settings.threads());
    }
}
