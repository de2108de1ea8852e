package org.backfile.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An article's references for programs that keep bibliographies. They lie in the page itself, as text and as a link that
 * saves it, so that they work without a script, from {@code file://} and without two more files an article.
 */
record References(Edition edition) {

    List<Model> of(int index) {
        var entry = edition.entry(index);
        var path = edition.urls().article(index);
        var name = path.substring(path.lastIndexOf('/') + 1).replace(".html", "");
        return List.of(
                reference("BibTeX", Bibtex.of(entry, name), "application/x-bibtex", name + ".bib"),
                reference("RIS", Ris.of(entry), "application/x-research-info-systems", name + ".ris"));
    }

    private static Model reference(String format, String text, String type, String file) {
        var data = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return new Model()
                .with("format", format)
                .with("text", text.replace("\r\n", "\n"))
                .with("href", "data:" + type + ";charset=utf-8," + data)
                .with("file", file);
    }
}
