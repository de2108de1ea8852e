package org.backfile.site;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The newest articles as a JSON Feed (jsonfeed.org 1.1), with the ids of the Atom feed. */
record JsonFeed(Edition edition, Press press) {

    static final String PATH = "feed.json";

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    void write() throws IOException {
        var settings = edition.settings();
        var base = Objects.requireNonNullElse(settings.baseUrl(), "");
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", settings.title());
        if (!base.isEmpty()) {
            feed.put("home_page_url", base + "index.html");
            feed.put("feed_url", base + PATH);
        }
        feed.put("language", settings.language());
        feed.put(
                "items",
                IntStream.range(0, Math.min(Feeds.NEWEST, edition.size()))
                        .mapToObj(i -> item(i, base))
                        .toList());
        press.put(PATH, (GSON.toJson(feed) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> item(int index, String base) {
        var entry = edition.entry(index);
        var metadata = entry.metadata();
        var item = new LinkedHashMap<String, Object>();
        item.put("id", Feeds.id(entry.origin().source()));
        item.put("url", base + edition.urls().article(index));
        var original = Links.web(entry.provenance().url());
        if (original != null) item.put("external_url", original);
        item.put("title", metadata.title());
        item.put("content_text", summary(index));
        if (entry.picture() != null && !base.isEmpty()) item.put("image", base + entry.picture());
        var published = metadata.published();
        if (published != null) item.put("date_published", Feeds.moment(published));
        var modified = metadata.modified();
        if (modified != null) item.put("date_modified", Feeds.moment(modified));
        if (!metadata.authors().isEmpty()) {
            item.put(
                    "authors",
                    metadata.authors().stream().map(a -> Map.of("name", a)).toList());
        }
        if (!metadata.topics().isEmpty()) item.put("tags", List.copyOf(metadata.topics()));
        item.put("language", edition.language(entry));
        return item;
    }

    /** An item must have content: the standfirst, else how the article begins. */
    private String summary(int index) {
        var entry = edition.entry(index);
        var standfirst = entry.metadata().standfirst();
        if (standfirst != null) return Excerpt.of(standfirst, Feeds.SUMMARY);
        var text = edition.archive().articles().get(entry.number()).body().text();
        return Excerpt.of(text.isBlank() ? entry.metadata().title() : text, Feeds.SUMMARY);
    }
}
