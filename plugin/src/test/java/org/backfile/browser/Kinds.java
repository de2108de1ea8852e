package org.backfile.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backfile.site.Saltmarsh;

/** One page of every kind in the site of {@link Saltmarsh}. */
final class Kinds {

    static final String LAMP = "articles/2024/11/the-last-keeper-of-gannet-point-puts-out-the-lamp.html";

    private Kinds() {}

    /** Kind to path, for screens. */
    static Map<String, String> ofPages() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("home", "index.html");
        kinds.put("article", LAMP);
        kinds.put("article-sparse", "articles/undated/a-note-found-between-two-ledgers.html");
        kinds.put("article-arabic", "articles/2024/10/id-2e647537.html");
        kinds.put("topic", "topics/coast.html");
        kinds.put("topics", "topics/index.html");
        kinds.put("dates", "dates/index.html");
        kinds.put("year", "dates/2024/index.html");
        kinds.put("month", "dates/2024/11.html");
        kinds.put("days", "dates/on/index.html");
        kinds.put("day", "dates/on/11-01.html");
        kinds.put("undated", "dates/undated.html");
        kinds.put("author", "authors/elise-dunmore.html");
        kinds.put("authors", "authors/index.html");
        kinds.put("publisher", "publishers/marsh-mere.html");
        kinds.put("search", "search.html?q=lamp%20keeper");
        kinds.put("search-nothing", "search.html?q=zzyzx");
        kinds.put("about", "about.html");
        kinds.put("missing", "404.html");
        return kinds;
    }

    /** Kind to path, for paper. */
    static Map<String, String> onPaper() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("print-article", "print/" + LAMP);
        kinds.put("print-topic", "print/topics/coast.html");
        return kinds;
    }
}
