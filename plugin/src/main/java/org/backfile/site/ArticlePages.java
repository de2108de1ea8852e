package org.backfile.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Figure;
import org.backfile.article.ReadingLink;
import org.backfile.curate.Entry;
import org.backfile.curate.Related;
import org.backfile.store.Key;
import org.jspecify.annotations.Nullable;

/** The page of each article, and its print edition. */
final class ArticlePages {

    /** Search engines and previews cut a description about here. */
    private static final int DESCRIPTION = 200;

    /** What the foot of a printed page has room for. */
    static final int FOOT = 70;

    private final Edition edition;
    private final Press press;
    private final ArticleFields fields;
    private final Lines lines;
    private final Reasons reasons;

    ArticlePages(Edition edition, Press press, ArticleFields fields) {
        this.edition = edition;
        this.press = press;
        this.fields = fields;
        this.lines = new Lines(edition);
        this.reasons = new Reasons(edition.text());
    }

    /** Writes both; returns of what the print edition was made. */
    Key write(int index, Article article) throws IOException, BrokenTemplateException {
        screen(index, article);
        return paper(index, article);
    }

    private void screen(int index, Article article) throws IOException, BrokenTemplateException {
        var path = edition.urls().article(index);
        var entry = edition.entry(index);
        var baseUrl = edition.settings().baseUrl();
        var html = BodyHtml.forScreen(article.body().html(), edition, Urls.root(path));
        var model = new Model()
                .with("title", entry.metadata().title())
                .with("description", description(article))
                .with(
                        "canonical",
                        baseUrl == null ? null : Links.web(entry.provenance().url()))
                .with("picture", entry.picture())
                .with("pictureAlt", pictureAlt(entry, article))
                .with("jsonLd", JsonLd.newsArticle(entry, baseUrl))
                .with("language", edition.language(entry))
                .with("citationDate", citationDate(entry))
                .with("foot", Excerpt.of(entry.metadata().title(), FOOT))
                .with(
                        "article",
                        fields.of(index)
                                .with(new References(edition).of(index))
                                .with("html", html)
                                .with("lead", lead(article))
                                .with(
                                        "related",
                                        entry.related().stream()
                                                .map(this::related)
                                                .toList())
                                .with("readingLinks", readingLinks(article))
                                .with(new Neighbours(edition, lines).of(index)));
        press.print(path, "article.ftlh", model);
    }

    private Key paper(int index, Article article) throws IOException, BrokenTemplateException {
        var path = edition.urls().print(index);
        var model = new Model()
                .with("title", article.metadata().title())
                .with("foot", Excerpt.of(article.metadata().title(), FOOT))
                .with("article", onPaper(index, article, Urls.root(path), "b-"));
        return press.print(path, "print-article.ftlh", model);
    }

    /** The fields of an article with its body for paper and the notes that go with it. */
    Model onPaper(int index, Article article, String root, String idPrefix) {
        var notes = new ArrayList<String>();
        var html = BodyHtml.forPaper(article.body().html(), edition, root, idPrefix, notes);
        return fields.of(index).with("html", html).with("lead", lead(article)).with("notes", notes);
    }

    /** The way Highwire's tags want it. */
    private static @Nullable String citationDate(Entry entry) {
        var published = entry.metadata().published();
        return published == null ? null : published.date().toString().replace('-', '/');
    }

    private static @Nullable String pictureAlt(Entry entry, Article article) {
        return article.body().figures().stream()
                .filter(f -> f.src().equals(entry.picture()))
                .findFirst()
                .map(Figure::alt)
                .orElse(null);
    }

    private Model related(Related related) {
        return lines.of(related.entry()).with("reason", reasons.sentence(related.reasons()));
    }

    private List<Model> readingLinks(Article article) {
        return article.body().readingLinks().stream().map(this::readingLink).toList();
    }

    private Model readingLink(ReadingLink link) {
        var model = new Model().with("text", link.text());
        var href = Links.web(link.href());
        if (href == null) return model;
        var entry = edition.links().entry(href);
        return entry == null
                ? model.with("href", href)
                : model.with("path", edition.urls().article(entry));
    }

    /** The lead picture, where the body itself doesn't show it. */
    private static @Nullable Model lead(Article article) {
        var body = article.body();
        if (body.figures().isEmpty()) return null;
        var first = body.figures().get(0);
        return first.isHeld() && !body.html().contains("\"" + first.src() + "\"") ? figure(first) : null;
    }

    private static Model figure(Figure figure) {
        return new Model()
                .with("src", figure.src())
                .with("alt", figure.alt())
                .with("caption", figure.caption())
                .with("credit", figure.credit());
    }

    private static String description(Article article) {
        var standfirst = article.metadata().standfirst();
        var text = standfirst != null ? standfirst : article.body().text();
        return Excerpt.of(text, DESCRIPTION);
    }
}
