package org.backfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.backfile.article.Article;
import org.backfile.article.Extraction;
import org.backfile.article.Figure;
import org.backfile.article.Rejected;
import org.backfile.extract.Extractor;
import org.backfile.extract.host.HostLessons;
import org.backfile.source.ContentFolder;
import org.backfile.source.Pictures;
import org.backfile.source.RawPage;
import org.backfile.source.Reading;
import org.backfile.source.SourceFile;
import org.backfile.store.ArticleStore;
import org.backfile.store.PageKey;

/** Takes every page of the content folder into the store; what the last build made of the same page is not made again. */
final class Intake {

    private final Settings settings;
    private final ContentFolder content;
    private final Pictures pictures;
    private final ArticleStore store;
    private final Progress progress;
    private final Extractor extractor;
    private final Ledger ledger = new Ledger();
    private final HostLessons.Hearing hearing = new HostLessons.Hearing();

    Intake(Settings settings, ContentFolder content, Pictures pictures, ArticleStore store, Progress progress) {
        this.settings = settings;
        this.content = content;
        this.pictures = pictures;
        this.store = store;
        this.progress = progress;
        this.extractor = new Extractor(pictures);
    }

    Ledger readAll() throws IOException {
        List<SourceFile> files = content.files();
        progress.begin(Stage.EXTRACT, files.size());
        content.unusable().forEach(ledger::note);
        Crew.each(files, settings.threads(), file -> {
            take(content.read(file));
            progress.advance();
        });
        if (settings.strict()) ledger.refuseRejected();
        return ledger;
    }

    private void take(Reading reading) throws IOException {
        if (reading instanceof Reading.Page page) take(page.page());
        else if (reading instanceof Reading.Unusable unusable) ledger.note(unusable.rejected());
    }

    private void take(RawPage page) throws IOException {
        var key = new PageKey(
                page.origin().source(), page.origin().sha256(), page.editor().fingerprint());
        Extraction last = store.reuse(key);
        if (last != null && findsTheSamePictures(last)) {
            store.keep(key, last);
            note(last);
        } else {
            Extraction made = extract(page);
            store.put(key, made);
            note(made);
        }
    }

    private void note(Extraction extraction) {
        ledger.note(extraction);
        if (extraction instanceof Article article) hearing.hear(article);
    }

    /** What the pages of each host teach about each other, once all are read. */
    HostLessons lessons() {
        return hearing.learned();
    }

    /** A page that brings the extractor down is our mistake, but no reason to withhold the other pages from the user. */
    private Extraction extract(RawPage page) {
        try {
            return extractor.extract(page);
        } catch (UncheckedIOException disk) {
            throw disk;
        } catch (RuntimeException | StackOverflowError mistake) {
            var origin = page.origin();
            return new Rejected(
                    origin.source(),
                    origin.sha256(),
                    origin.bytes(),
                    "could not be worked on because of a mistake in Backfile (" + mistake + "); please report it");
        }
    }

    /** The page is the same; a picture may have come, gone or changed. */
    private boolean findsTheSamePictures(Extraction extraction) {
        if (!(extraction instanceof Article article)) return true;
        return article.body().figures().stream()
                .filter(figure -> !figure.reference().isEmpty())
                .allMatch(figure -> Objects.equals(
                        figure.isHeld() ? figure.src().substring(Figure.MEDIA.length()) : null,
                        pictures.find(article.source(), figure.reference())));
    }
}
