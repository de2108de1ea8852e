package org.backfile.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.backfile.article.Article;
import org.backfile.store.ByteSpool;
import org.backfile.store.Key;

/**
 * The articles as they stand in the print editions of their topics. An article is bound into as many as it has topics, and is made only once;
 * until then it lies on disk.
 */
final class Sections implements Closeable {

    private static final String TEMPLATE = "print-section.ftlh";

    /** Stands where the way to the site's root goes, which is not the same for all volumes. No text of a page holds it. */
    private static final String ROOT = "\u0001";

    private final Edition edition;
    private final Press press;
    private final ArticlePages pages;
    private final ArticleFields fields;
    private final Key[] keys;
    private final ByteSpool made;

    Sections(Edition edition, Press press, ArticlePages pages, ArticleFields fields) {
        this.edition = edition;
        this.press = press;
        this.pages = pages;
        this.fields = fields;
        keys = new Key[edition.size()];
        made = new ByteSpool(edition.archive().articles().spool());
    }

    /** What a volume's own lists say of the article. */
    Model fields(int index) {
        return fields.of(index).with("id", id(index));
    }

    /** The same in every volume, whatever stands before it. */
    private String id(int index) {
        return "a" + Key.of(edition.urls().article(index)).toString().substring(0, 10);
    }

    /** What the article's print edition was made of: its section is made of the same. */
    void note(int index, Key printed) {
        keys[index] = printed;
    }

    Key key(int index) {
        return keys[index];
    }

    void make(int index) throws IOException, BrokenTemplateException {
        int number = edition.entry(index).number();
        var article = edition.archive().articles().get(number);
        made.put(number, press.render(path(index), TEMPLATE, model(index, article)));
    }

    /** Ends the making. */
    void seal() {
        made.seal();
    }

    /** The section for a page with this way to the site's root. */
    String html(int index, String root) {
        var section = made.get(edition.entry(index).number());
        return new String(section, StandardCharsets.UTF_8).replace(ROOT, root);
    }

    @Override
    public void close() {
        made.close();
    }

    private Model model(int index, Article article) {
        var id = id(index);
        return new Model()
                .with("root", ROOT)
                .with("title", edition.entry(index).metadata().title())
                .with("article", pages.onPaper(index, article, ROOT, id + "-").with("id", id));
    }

    private String path(int index) {
        return edition.urls().print(index);
    }
}
