package org.backfile.extract.markdown;

import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Extraction;
import org.backfile.article.Metadata;
import org.backfile.article.Provenance;
import org.backfile.article.Rejected;
import org.backfile.extract.body.BodyWriter;
import org.backfile.extract.metadata.FileTitle;
import org.backfile.extract.metadata.Languages;
import org.backfile.source.Pictures;
import org.backfile.source.RawPage;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Markdown page. Its fields come from the front matter; the headline, if that names none, is the first heading. Pure but
 * for looking up pictures; thread-safe.
 */
public final class MarkdownReader {

    private static final Evaluator HEADING = QueryParser.parse("h1, h2, h3");

    private final MarkdownFigures figures;

    public MarkdownReader(Pictures pictures) {
        this.figures = new MarkdownFigures(pictures);
    }

    /** The article of a page of format {@code MARKDOWN}; rejected when nothing is written below the front matter. */
    public Extraction read(RawPage page) {
        var origin = page.origin();
        var editor = page.editor();
        var tree = MarkdownTree.of(page.text(), editor.url() == null ? "" : editor.url());
        var title = title(tree, editor.title());
        var pictures = figures.of(tree, origin.source());
        if (!tree.hasText() && pictures.isEmpty())
            return new Rejected(origin.source(), origin.sha256(), origin.bytes(), "no text below the front matter");
        var body = BodyWriter.write(tree, pictures, List.of(), 1);
        var metadata = new Metadata(
                title == null ? FileTitle.of(origin.source()) : title,
                editor.summary(),
                editor.authors(),
                null,
                editor.publisher(),
                null,
                editor.date(),
                null,
                editor.language() == null ? Languages.of(body.text(), List.of()) : editor.language(),
                editor.topics());
        var provenance = editor.url() == null ? Provenance.UNKNOWN : new Provenance(editor.url(), null, null);
        return new Article(origin, provenance, metadata, body, editor.related(), editor.duplicateOf(), null);
    }

    /** The editor's title or the first heading, which is then taken out of the text; null when there is neither. */
    private static @Nullable String title(Element tree, @Nullable String edited) {
        var given = edited == null || edited.isBlank() ? null : edited.strip();
        var heading = tree.selectFirst(HEADING);
        if (heading == null || heading.text().isBlank()) return given;
        var text = heading.text().strip();
        boolean names = given == null ? heading.nameIs("h1") || isFirst(tree, heading) : text.equalsIgnoreCase(given);
        if (names) heading.remove();
        return names && given == null ? text : given;
    }

    /** Whether no words stand above a heading. */
    private static boolean isFirst(Element tree, Element heading) {
        for (var child : tree.children()) {
            if (child.equals(heading)) return true;
            if (child.hasText()) return false;
        }
        return false;
    }
}
