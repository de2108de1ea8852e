package org.backfile.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An article's references for bibliographies. They lie in the page itself, so that they work without a script, from {@code file://} and without two
 * more files an article: BibTeX as text to paste, RIS as a link that saves it for a program to open.
 */
record References(Edition edition) {

    Model of(int index) {
        var entry = edition.entry(index);
        var path = edition.urls().article(index);
        var name = path.substring(path.lastIndexOf('/') + 1).replace(".html", "");
        var ris = new Model()
                .with("href", "data:application/x-research-info-systems;charset=utf-8," + escaped(Ris.of(entry)))
                .with("file", name + ".ris");
        return new Model().with("bibtex", Bibtex.of(entry, name)).with("ris", ris);
    }

    /** As RFC 3986 has it, but what an address may hold stays as it is. */
    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":")
                .replace("%2C", ",");
    }
}
