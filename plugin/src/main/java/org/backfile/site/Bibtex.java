package org.backfile.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backfile.curate.Entry;
import org.jspecify.annotations.Nullable;

/** An article as an entry of a BibTeX bibliography; biblatex reads it too. */
final class Bibtex {

    private static final Map<Integer, String> ESCAPES = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '{', "\\{",
            (int) '}', "\\}",
            (int) '&', "\\&",
            (int) '%', "\\%",
            (int) '$', "\\$",
            (int) '#', "\\#",
            (int) '_', "\\_",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}");

    private Bibtex() {}

    /** @param key what a manuscript cites it by */
    static String of(Entry entry, String key) {
        var metadata = entry.metadata();
        var fields = new LinkedHashMap<String, String>();
        // Braces keep the capitals of a headline, which a style would take away.
        fields.put("title", "{" + escaped(metadata.title()) + "}");
        if (!metadata.authors().isEmpty()) {
            fields.put(
                    "author",
                    String.join(
                            " and ",
                            metadata.authors().stream().map(Bibtex::name).toList()));
        }
        put(fields, "journal", metadata.publisher() == null ? metadata.agency() : metadata.publisher());
        var published = metadata.published();
        if (published != null) {
            var date = published.date();
            fields.put("year", Integer.toString(date.getYear()));
            fields.put("month", Integer.toString(date.getMonthValue()));
            fields.put("day", Integer.toString(date.getDayOfMonth()));
        }
        put(fields, "langid", metadata.language());
        var url = Links.web(entry.provenance().url());
        if (url != null) fields.put("url", verbatim(url));
        var saved = entry.provenance().savedAt();
        if (url != null && saved != null) fields.put("urldate", saved.date().toString());
        var text = new StringBuilder("@article{" + key);
        fields.forEach((name, value) ->
                text.append(",\n  ").append(name).append(" = {").append(value).append('}'));
        return text.append("\n}\n").toString();
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) fields.put(name, escaped(value));
    }

    /** A name with an "and" or a comma in it is a body's, and is left whole. */
    private static String name(String name) {
        var escaped = escaped(name);
        return name.contains(" and ") || name.contains(",") ? "{" + escaped + "}" : escaped;
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        text.replaceAll("\\s+", " ").codePoints().forEach(c -> {
            var escape = ESCAPES.get(c);
            if (escape == null) out.appendCodePoint(c);
            else out.append(escape);
        });
        return out.toString();
    }

    private static String verbatim(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replaceAll("\\s", "%20");
    }
}
