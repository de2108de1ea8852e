package org.backfile.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Attacks from everything that a page says of itself, or that its editor or its file's name says of it. */
final class FieldAttacks {

    /** Ways out of a text, an attribute, a script, a comment, a feed, a table, a template. */
    private static final List<String> WAYS_OUT = List.of(
            "<script>ran(1)</script>",
            "\"><img src=x: onerror=ran(1)>",
            "'><svg onload=ran(1)>",
            "x\" onmouseover=\"ran(1)\" autofocus onfocus='ran(1)",
            "</title></head></style><script>ran(1)</script>",
            "</script><script>ran(1)</script><!--<script>",
            "\\u003c/script>\\\"];ran(1);//",
            "\u2028ran(1)//\u2029",
            "-->]]><script>ran(1)</script>",
            "${1+1}<#include '/etc/passwd'>",
            "=cmd|'/c calc'!A1,<img src=https://" + Attack.OUTSIDE + "/f.gif>",
            "&lt;img src=x: onerror=ran(1)&gt;");

    /** A page whose one field is {@code @}, for a text, {@code %} for the same between the quotes of an attribute. */
    private static final Map<String, String> FIELDS = new TreeMap<>(Map.ofEntries(
            Map.entry("title", "<title>@</title><body><article>#</article>"),
            Map.entry("h1", "<body><article><h1>@</h1>#</article>"),
            Map.entry("og-title", "<meta property=og:title content=\"%\"><body><article><h1>%</h1>#</article>"),
            Map.entry("author", "<meta name=author content=\"%\"><body><article>#</article>"),
            Map.entry("byline", "<body><article><p class=byline>By <a rel=author href=\"%\">@</a></p>#</article>"),
            Map.entry(
                    "topic",
                    "<meta property=article:section content=\"%\"><meta name=keywords content=\"%\"><body><article>#</article>"),
            Map.entry("summary", "<meta name=description content=\"%\"><body><article>#</article>"),
            Map.entry("publisher", "<meta property=og:site_name content=\"%\"><body><article>#</article>"),
            Map.entry("canonical", "<link rel=canonical href=\"https://good.example/%\"><body><article>#</article>"),
            Map.entry("script-address", "<link rel=canonical href=\"javascript:%\"><body><article>#</article>"),
            Map.entry("language", "<html lang=\"%\"><body><article lang=\"%\" dir=\"%\">#</article>"),
            Map.entry(
                    "date",
                    "<meta property=article:published_time content=\"%\"><body><article><time datetime=\"%\">@</time>#</article>"),
            Map.entry(
                    "picture",
                    "<body><article>#<figure><img src=\"https://good.example/%\" alt=\"%\"><figcaption>@ <small>Photo: @</small></figcaption></figure>#</article>"),
            Map.entry(
                    "read-also",
                    "<body><article>#<p>Also read: <a href=\"https://good.example/%\">@</a></p>#</article>"),
            Map.entry("dateline", "<body><article><p><b>@ (Reuters) - </b>The harbour is shut.</p>#</article>")));

    private FieldAttacks() {}

    /** Files by name; {@code #} in them is where prose goes. */
    static Map<String, String> files() {
        var files = new TreeMap<String, String>();
        for (int w = 0; w < WAYS_OUT.size(); w++) {
            var out = WAYS_OUT.get(w);
            for (var field : FIELDS.entrySet())
                files.put(field.getKey() + "-" + w + "/page.html", fill(field.getValue(), out));
            files.put("json-ld-" + w + "/page.html", jsonLd(out));
            files.put("front-matter-" + w + "/page.md", "---\n" + fields(out) + "---\n#\n");
            files.put("sidecar-" + w + "/page.html", "<body><article>#</article>");
            files.put("sidecar-" + w + "/page.html.yaml", fields(out));
            files.put("dump-" + w + "/page.txt", out + "\nBy " + out + "\n\n#\n\n" + out + "\n");
            files.put("name-" + w + "/" + out.replaceAll("[/\\\\]", "\u2215") + ".html", "<body><article>#</article>");
            files.put("markdown-" + w + "/page.md", markdown(out));
        }
        return files;
    }

    private static String fill(String page, String out) {
        return page.replace("@", out).replace("%", out.replace("&", "&amp;").replace("\"", "&quot;"));
    }

    private static String jsonLd(String out) {
        var text = quoted(out).replace("</", "<\\/");
        return """
                <script type="application/ld+json">{"@type":"NewsArticle","headline":@,"description":@,"articleSection":@,
                "keywords":[@],"author":{"@type":"Person","name":@,"url":@},"publisher":{"name":@},"url":"javascript:ran(1)",
                "datePublished":"2024-11-01","image":@}</script><body><article>#</article>""".replace("@type", "~").replace("@", text).replace("~", "@type");
    }

    private static String fields(String out) {
        var text = quoted(out);
        return "title: @\nauthors: [@]\ntopics: [@, \"../../x\"]\nsummary: @\npublisher: @\nlanguage: en\nurl: \"javascript:ran(1)\"\n"
                        .replace("@", text)
                + "related: [" + text + "]\n";
    }

    private static String markdown(String out) {
        return "# " + out + "\n\n#\n\n" + out + "\n\n[link](javascript:ran(1)) [b](<java\nscript:ran(1)>) ![" + out
                + "](https://" + Attack.OUTSIDE + "/m.gif)\n\n[x]: javascript:ran(1)\n\n[x] <javascript:ran(1)>\n\n`"
                + out
                + "`\n\n```\"><img/src=x:/onerror=ran(1)>\n" + out + "\n```\n";
    }

    /** As JSON and YAML both quote. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
