package org.backfile.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.article.Figure;
import org.backfile.article.Timestamp;
import org.backfile.curate.Archive;
import org.backfile.curate.Folded;

/**
 * What the templates are given, told by templates that print their model: every key with its way from the top
 * ({@code article.authors[].name}) and its type. The words of the interface ({@code text}) are left out.
 */
final class ModelKeys {

    private static final Path THEME = Path.of("../site-template/src/main/resources/org/backfile/theme");

    /** Starts and ends with a line of its own, since XML templates escape as well. */
    private static final String TELL_TALE = """
            <#macro tell of way>
            <#if of?is_hash>
            <#list of?keys as key><#if of[key]??><@tell of[key] way + "." + key/></#if></#list>
            <#elseif of?is_sequence>
            <#list of as each><@tell each way + "[]"/></#list>
            <#else>
            ${way} <#if of?is_boolean>boolean<#elseif of?is_number>number<#else>text</#if>
            </#if>
            </#macro>
            <#list .data_model?keys as key><#if key != "text"><@tell .data_model[key] key/></#if></#list>
            """;

    private ModelKeys() {}

    /** The templates that make a file each; print-section makes a piece of one. */
    static List<String> templates() throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.list(THEME)) {
            for (var file : files.sorted().toList()) {
                var name = String.valueOf(file.getFileName());
                if (name.contains(".ftl")
                        && !name.contains("-parts.")
                        && !name.matches("(layout|parts|print-section)\\..*")) names.add(name);
            }
        }
        return names;
    }

    /** @param folder for the templates that tell */
    static SortedMap<String, SortedSet<String>> told(Path folder) throws Exception {
        for (var name : templates()) Files.writeString(folder.resolve(name), "told " + name + "\n" + TELL_TALE);
        var theme = Theme.with(folder);
        var told = new TreeMap<String, SortedSet<String>>();
        var based = new SiteSettings(
                "Papers", "https://papers.example/", "en", "t", Timestamp.of(LocalDate.of(2024, 11, 1)));
        for (var settings : List.of(Written.settings("en"), based)) {
            listen(Written.of(Saltmarsh.archive(), settings, theme), told);
        }
        listen(Written.of(seldom(), Written.settings("en"), theme), told);
        var parts = new Written();
        var edition = Edition.of(Saltmarsh.archive(), based, theme);
        new Sitemap(new Press(theme, edition, parts), 1).write(List.of("index.html", "about.html"));
        listen(parts, told);
        return told;
    }

    /** What the archive of Saltmarsh hasn't: more articles of a topic than a page holds, versions, a picture beside the text. */
    private static Archive seldom() {
        var build = new ArchiveBuilder();
        for (int i = 0; i < 120; i++) {
            var piece = build.add("p%03d.html".formatted(i), "Tide table " + i);
            piece.published = LocalDate.of(2020, 1, 1).plusDays(i).toString();
            piece.topics = List.of("Tides");
            piece.authors = List.of("Ida Marrow");
            piece.publisher = "The Courier";
            piece.dateline = "Port Amber";
        }
        var last = build.add("last.html", "The last tide");
        last.published = "2020-06-01";
        last.figures = List.of(new Figure("media/tide.svg", "tide.svg", "A tide", "Low water", "I. Marrow"));
        build.copy("old.html", "last.html", Folded.Kind.CAPTURE).published = "2020-05-31";
        build.copy("echo.html", "last.html", Folded.Kind.REPRINT).url = "https://echo.example/1";
        return build.build();
    }

    private static void listen(Written site, SortedMap<String, SortedSet<String>> told) {
        for (var path : site.files.keySet()) {
            var text = site.text(path);
            if (!text.startsWith("told ")) continue;
            var lines =
                    text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
            told.computeIfAbsent(lines.get(0).substring(5), k -> new TreeSet<>())
                    .addAll(lines.subList(1, lines.size()));
        }
    }
}
