package org.backfile.extract.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Markdown as a DOM: CommonMark with GitHub's tables, strikethrough and bare links, and footnotes. The only class that knows the
 * parser. What it gives is as untrusted as any page: raw HTML passes through, for the body's allow list to judge. Thread-safe.
 */
final class MarkdownTree {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            FootnoteExtension.create(),
                            StrikethroughExtension.create(),
                            AutolinkExtension.create()))
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private MarkdownTree() {}

    /**
     * The body of the document that the text describes.
     *
     * @param address what relative links are relative to; empty if not known
     */
    static Element of(String markdown, String address) {
        var tree = Jsoup.parse(RENDERER.render(PARSER.parse(TameMarkdown.of(markdown))), address)
                .body();
        // the parser gives the way back from a footnote a line of its own
        for (var back : tree.select(".footnotes li > p + a.footnote-backref")) {
            var note = back.previousElementSibling();
            if (note != null) note.appendText(" ").appendChild(back);
        }
        return tree;
    }
}
