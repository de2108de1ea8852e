package org.backfile.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.backfile.curate.Archive;
import org.backfile.site.search.Vocabulary;
import org.backfile.store.Key;
import org.backfile.store.Memory;

/** Writes a curated archive as a website: every link relative and naming a file, nothing asked of the network. */
public final class Site {

    private final SiteSettings settings;
    private final Theme theme;

    public Site(SiteSettings settings, Theme theme) {
        this.settings = settings;
        this.theme = theme;
    }

    /**
     * All pages, with the same bytes for the same archive. Pictures ({@code media/…}) are only
     * named, the caller puts them there.
     *
     * @param memory of the last build
     * @param hands who else works on them
     * @throws BrokenTemplateException a template of the user's that FreeMarker can't read or fill in
     */
    public void write(Archive archive, Memory memory, Sink sink, Hands hands)
            throws IOException, BrokenTemplateException {
        var edition = Edition.of(archive, settings, theme);
        var listed = new ConcurrentSkipListSet<String>();
        var press = new Press(theme, edition, recording(sink, listed));
        var fields = new ArticleFields(edition);
        var articles = new ArticlePages(edition, press, fields);
        var vocabulary = Vocabulary.of(archive, hands);
        try (var sections = new Sections(edition, press, articles, fields);
                var search = new Searchable(edition, vocabulary, memory)) {
            var jobs = new ArrayList<Hands.Job>();
            // The longest first, so that no pair of hands is left with it at the end.
            jobs.add(() -> ArticlesData.write(edition, sink));
            for (int i = 0; i < edition.size(); i++) {
                int index = i;
                jobs.add(() -> {
                    var article = archive.articles().get(edition.entry(index).number());
                    sections.note(index, articles.write(index, article));
                    search.read(index, article);
                });
            }
            jobs.addAll(listings(edition, press, memory, sink));
            hands.work(jobs);
            var booklets = new Booklets(edition, press, sections);
            jobs.clear();
            jobs.add(() -> search.write(sink));
            jobs.addAll(booklets.sections(sink));
            hands.work(jobs);
            hands.work(booklets.volumes(sink));
        }
        if (settings.baseUrl() != null) new Sitemap(press, Sitemap.LIMIT).write(List.copyOf(listed));
    }

    private List<Hands.Job> listings(Edition edition, Press press, Memory memory, Sink sink) {
        var jobs = new ArrayList<Hands.Job>(List.of(
                () -> writeAssets(press),
                () -> new HomePage(edition, press).write(),
                () -> new DatePages(edition, press).write(),
                () -> new DayPages(edition, press).write(),
                () -> new MovedPages(edition, new Press(theme, edition, sink)).write(),
                () -> new AboutPage(edition, press).write(),
                () -> plain(press, "search.html", "search.ftlh", edition.text().say("nav.search")),
                () -> plain(press, "404.html", "404.ftlh", edition.text().say("missing.title")),
                () -> new Feeds(edition, press).write(),
                () -> new JsonFeed(edition, press).write()));
        for (var kind : Shelf.Kind.values()) {
            jobs.add(() -> new ShelfIndex(edition, press).write(kind));
            for (var shelf : edition.shelves(kind).all())
                jobs.add(() -> new ShelfPages(edition, press, memory).write(shelf));
        }
        return jobs;
    }

    private void writeAssets(Press press) throws IOException {
        for (var name : theme.assets()) {
            var bytes = theme.file(name);
            if (bytes.isPresent()) press.put(name, bytes.get());
        }
    }

    private static void plain(Press press, String path, String template, String title)
            throws IOException, BrokenTemplateException {
        press.print(path, template, new Model().with("title", title).with("section", path));
    }

    /** A sink that remembers the pages a sitemap lists. */
    private static Sink recording(Sink sink, Set<String> listed) {
        return new Sink() {
            @Override
            public boolean reuse(String path, Key key) throws IOException {
                boolean reused = sink.reuse(path, key);
                if (reused) note(path);
                return reused;
            }

            @Override
            public void put(SitePage page) throws IOException {
                note(page.path());
                sink.put(page);
            }

            @Override
            public OutputStream open(String path) throws IOException {
                return sink.open(path);
            }

            private void note(String path) {
                if (Sitemap.lists(path)) listed.add(path);
            }
        };
    }
}
