package org.backfile.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backfile.store.Articles;

/**
 * A topic's print edition: cover, contents, every article, oldest first. A topic too big for one volume gets one for
 * each page of its listing, cut at the same places.
 */
record Booklets(Edition edition, Press press, ArticlePages pages) {

    void write(Shelf shelf) throws IOException, BrokenTemplateException {
        var chunks = Chunks.of(shelf.entries(), ShelfPages.SIZE);
        write(shelf, shelf.print(), chunks.front());
        for (int i = 0; i < chunks.older().size(); i++) {
            write(shelf, shelf.print(i + Chunks.FIRST_NUMBER), chunks.older().get(i));
        }
    }

    private void write(Shelf shelf, String path, List<Integer> entries) throws IOException, BrokenTemplateException {
        Articles store = edition.archive().articles();
        var articles = new ArrayList<Model>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            int index = entries.get(i);
            var article = store.get(edition.entry(index).number());
            var id = "a" + (articles.size() + 1);
            articles.add(
                    pages.onPaper(index, article, Urls.root(path), id + "-").with("id", id));
        }
        var model = new Model()
                .with("title", shelf.name())
                .with("foot", Excerpt.of(shelf.name(), ArticlePages.FOOT))
                .with("span", new Years(edition).span(entries))
                .with("count", edition.text().count("articles", entries.size()))
                .with("back", shelf.path())
                .with("articles", articles);
        press.print(path, "print-topic.ftlh", model);
    }
}
