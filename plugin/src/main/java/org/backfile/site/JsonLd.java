package org.backfile.site;

import com.google.gson.Gson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.article.Timestamp;
import org.backfile.curate.Entry;
import org.jspecify.annotations.Nullable;

/** An article for machines: schema.org's NewsArticle as JSON-LD, safe inside a script element. */
final class JsonLd {

    /** Writes {@code <}, {@code >} and {@code &} as escapes, so that no text can end the element. */
    private static final Gson GSON = new Gson();

    private JsonLd() {}

    /** @param baseUrl the site's, which pictures are named by; null when it has none */
    static String newsArticle(Entry entry, @Nullable String baseUrl) {
        var metadata = entry.metadata();
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", "https://schema.org");
        json.put("@type", "NewsArticle");
        json.put("headline", metadata.title());
        put(json, "description", metadata.standfirst());
        if (baseUrl != null && entry.picture() != null) json.put("image", baseUrl + entry.picture());
        put(json, "datePublished", iso(metadata.published()));
        put(json, "dateModified", iso(metadata.modified()));
        if (!metadata.authors().isEmpty()) {
            json.put(
                    "author",
                    metadata.authors().stream().map(a -> named("Person", a)).toList());
        }
        var publisher = metadata.publisher();
        if (publisher != null) json.put("publisher", named("Organization", publisher));
        put(json, "inLanguage", metadata.language());
        put(json, "dateline", metadata.dateline());
        if (!metadata.topics().isEmpty()) json.put("keywords", List.copyOf(metadata.topics()));
        if (entry.words() > 0) json.put("wordCount", entry.words());
        put(json, "url", Links.web(entry.provenance().url()));
        return GSON.toJson(json);
    }

    private static Map<String, String> named(String type, String name) {
        var thing = new LinkedHashMap<String, String>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static void put(Map<String, Object> json, String key, @Nullable String value) {
        if (value != null) json.put(key, value);
    }

    private static @Nullable String iso(@Nullable Timestamp moment) {
        return moment == null ? null : moment.iso();
    }
}
