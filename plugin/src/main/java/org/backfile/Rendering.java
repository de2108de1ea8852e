package org.backfile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.backfile.article.Figure;
import org.backfile.article.Timestamp;
import org.backfile.curate.Archive;
import org.backfile.curate.Entry;
import org.backfile.site.BrokenTemplateException;
import org.backfile.site.Hands;
import org.backfile.site.Sink;
import org.backfile.site.Site;
import org.backfile.site.SitePage;
import org.backfile.site.SiteSettings;
import org.backfile.site.Theme;
import org.backfile.source.FolderPictures;
import org.backfile.store.Key;
import org.backfile.store.Memory;

/** Writes the pages of the site and the pictures they hold. */
final class Rendering {

    private final Settings settings;
    private final Progress progress;

    Rendering(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    void write(Archive archive, Ledger ledger, FolderPictures pictures, Memory memory, Sink sink)
            throws IOException, BrokenTemplateException {
        var theme = settings.templates() == null ? Theme.standard() : Theme.with(settings.templates());
        new Site(siteSettings(archive), theme)
                .write(archive, memory, counted(sink), jobs -> Crew.each(jobs, settings.threads(), Hands.Job::run));
        var sources =
                archive.entries().stream().map(entry -> entry.origin().source()).toList();
        for (String path : ledger.pictures(sources)) {
            try (var in = pictures.open(path.substring(Figure.MEDIA.length()));
                    var out = sink.open(path)) {
                in.transferTo(out);
            }
        }
    }

    private SiteSettings siteSettings(Archive archive) {
        return new SiteSettings(
                settings.title(),
                settings.baseUrl(),
                settings.language(),
                "Backfile " + settings.version(),
                settings.updated() == null ? newest(archive) : settings.updated());
    }

    /** Without any date at all, one that is plainly none. */
    private static Timestamp newest(Archive archive) {
        return archive.entries().stream()
                .map((Entry entry) -> entry.metadata().published())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Timestamp.of(LocalDate.EPOCH));
    }

    private Sink counted(Sink sink) {
        return new Sink() {
            @Override
            public boolean reuse(String path, Key key) throws IOException {
                boolean reused = sink.reuse(path, key);
                if (reused) progress.advance();
                return reused;
            }

            @Override
            public void put(SitePage page) throws IOException {
                sink.put(page);
                progress.advance();
            }

            @Override
            public OutputStream open(String path) throws IOException {
                return sink.open(path);
            }
        };
    }
}
