package org.backfile.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.backfile.curate.Archive;
import org.backfile.site.search.SearchIndex;
import org.backfile.site.search.Vocabulary;

/** Writes a curated archive as a website: every link relative and naming a file, nothing asked of the network. */
public final class Site {

    private final SiteSettings settings;
    private final Theme theme;

    public Site(SiteSettings settings, Theme theme) {
        this.settings = settings;
        this.theme = theme;
    }

    /**
     * All pages, in the same order and with the same bytes for the same archive. Pictures ({@code media/…}) are only
     * named, the caller puts them there.
     *
     * @throws BrokenTemplateException a template of the user's that FreeMarker can't read or fill in
     */
    public void write(Archive archive, Sink sink) throws IOException, BrokenTemplateException {
        var edition = Edition.of(archive, settings, theme);
        var paths = new ArrayList<String>();
        var press = new Press(theme, edition, recording(sink, paths));

        writeAssets(press);
        new HomePage(edition, press).write();
        writeArticles(edition, press, sink);
        new DatePages(edition, press).write();
        new DayPages(edition, press).write();
        for (var kind : Shelf.Kind.values()) new ShelfIndex(edition, press).write(kind);
        for (var kind : Shelf.Kind.values()) {
            for (var shelf : edition.shelves(kind).all()) new ShelfPages(edition, press).write(shelf);
        }
        new MovedPages(edition, new Press(theme, edition, sink)).write();
        new AboutPage(edition, press).write();
        plain(press, "search.html", "search.ftlh", edition.text().say("nav.search"));
        plain(press, "404.html", "404.ftlh", edition.text().say("missing.title"));
        new Feeds(edition, press).write();
        new JsonFeed(edition, press).write();
        ArticlesData.write(edition, sink);
        if (settings.baseUrl() != null) new Sitemap(press, Sitemap.LIMIT).write(paths);
    }

    private void writeAssets(Press press) throws IOException {
        for (var name : theme.assets()) {
            var bytes = theme.file(name);
            if (bytes.isPresent()) press.put(name, bytes.get());
        }
    }

    private static void writeArticles(Edition edition, Press press, Sink sink)
            throws IOException, BrokenTemplateException {
        var articles = new ArticlePages(edition, press, new ArticleFields(edition));
        var search = new SearchIndex(Vocabulary.of(edition.archive()), sink);
        // Search wants them oldest first, so that a new article leaves what is written of the old ones as it is.
        for (int i = edition.size() - 1; i >= 0; i--) {
            var entry = edition.entry(i);
            var article = edition.archive().articles().get(entry.number());
            articles.write(i, article);
            search.add(
                    edition.urls().article(i), entry.metadata(), article.body().text());
        }
        search.finish();
        var booklets = new Booklets(edition, press, articles);
        for (var topic : edition.topics().all()) booklets.write(topic);
    }

    private static void plain(Press press, String path, String template, String title)
            throws IOException, BrokenTemplateException {
        press.print(path, template, new Model().with("title", title).with("section", path));
    }

    /** A sink that remembers the pages a sitemap lists. */
    private static Sink recording(Sink sink, List<String> paths) {
        return new Sink() {
            @Override
            public void put(SitePage page) throws IOException {
                if (Sitemap.lists(page.path())) paths.add(page.path());
                sink.put(page);
            }

            @Override
            public OutputStream open(String path) throws IOException {
                return sink.open(path);
            }
        };
    }
}
