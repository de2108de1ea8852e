package org.backfile.extract.metadata;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of the page itself: the node of an article's type that agrees best with the page's address and title,
 * then those of weaker types, for what the first leaves out.
 */
final class Story {

    private final JsonLd data;
    private final List<JsonObject> nodes;

    private Story(JsonLd data, List<JsonObject> nodes) {
        this.data = data;
        this.nodes = nodes;
    }

    private record Ranked(JsonObject node, int rank) {}

    static Story about(JsonLd data, List<String> addresses, List<String> titles) {
        var ranked = new ArrayList<Ranked>();
        for (var node : data.nodes()) {
            int rank = rank(node);
            if (rank == 0) continue;
            if (agrees(node, List.of("url", "mainEntityOfPage", "@id"), addresses)) rank += 3;
            if (agrees(node, List.of("headline", "name"), titles)) rank += 3;
            ranked.add(new Ranked(node, rank));
        }
        boolean several = ranked.stream().filter(r -> rank(r.node()) >= 4).count() > 1;
        return new Story(
                data,
                ranked.stream()
                        .sorted(Comparator.comparingInt(Ranked::rank).reversed())
                        // of several articles in one page those that agree with nothing are other stories
                        .filter(r -> !several || r.rank() > 5 || r.equals(ranked.get(0)))
                        .map(Ranked::node)
                        .toList());
    }

    private static int rank(JsonObject node) {
        if (JsonLd.hasType(node, "Article") || JsonLd.hasType(node, "Posting") || JsonLd.hasType(node, "Report"))
            return 5;
        for (String type : List.of("Recipe", "HowTo", "Review", "CreativeWork", "TechArticle", "Course", "Book")) {
            if (JsonLd.hasType(node, type)) return 3;
        }
        if (JsonLd.hasType(node, "Page")) return 2;
        return JsonLd.hasType(node, "VideoObject") ? 1 : 0;
    }

    private static boolean agrees(JsonObject node, List<String> properties, List<String> known) {
        for (String property : properties) {
            for (var value : JsonLd.values(node, property)) {
                String text = value instanceof JsonObject object && object.has("@id")
                        ? JsonLd.text(object.get("@id"))
                        : JsonLd.text(value);
                if (!text.isEmpty() && known.stream().anyMatch(k -> Matching.isSame(k, text))) return true;
            }
        }
        return false;
    }

    boolean isArticle() {
        return !nodes.isEmpty() && rank(nodes.get(0)) >= 3;
    }

    /** The first text of a property, the best node first. */
    @Nullable
    String text(String property) {
        for (var node : nodes) {
            String text = JsonLd.text(node, property);
            if (text != null) return text;
        }
        return null;
    }

    /** The same, of nodes that are articles only. */
    @Nullable
    String articleText(String property) {
        for (var node : nodes) {
            String text = rank(node) < 3 ? null : JsonLd.text(node, property);
            if (text != null) return text;
        }
        return null;
    }

    /** The headline of the first node that is news, not a blog's post or a plain page. */
    @Nullable
    String newsHeadline() {
        for (var node : nodes) {
            boolean news = JsonLd.hasType(node, "NewsArticle")
                    || JsonLd.hasType(node, "Report")
                    || JsonLd.hasType(node, "LiveBlogPosting");
            String headline = news ? JsonLd.text(node, "headline") : null;
            if (headline != null) return headline;
        }
        return null;
    }

    /** The texts of a list property of the first node that has it: an array, or one string cut at its commas by the caller. */
    List<String> texts(String property) {
        for (var node : nodes) {
            var texts = JsonLd.values(node, property).stream()
                    .map(JsonLd::text)
                    .filter(t -> !t.isEmpty())
                    .toList();
            if (!texts.isEmpty()) return texts;
        }
        return List.of();
    }

    /** Names of its authors of a type: {@code Person} (or untyped), or {@code Organization}. */
    List<String> authors(boolean organisations) {
        for (var node : nodes) {
            for (String property : List.of("author", "creator")) {
                var all = JsonLd.values(node, property);
                if (all.isEmpty()) continue;
                var names = new LinkedHashSet<String>();
                for (var author : all) addName(author, organisations, names);
                if (!names.isEmpty()) return List.copyOf(names);
            }
        }
        return List.of();
    }

    private void addName(JsonElement author, boolean organisations, Set<String> names) {
        if (author instanceof JsonPrimitive) {
            if (!organisations) names.add(JsonLd.text(author));
            return;
        }
        if (!(author instanceof JsonObject object)) return;
        var person = data.resolve(object);
        boolean organisation = JsonLd.hasType(person, "Organization") || JsonLd.hasType(person, "Corporation");
        if (organisation != organisations) return;
        String given = JsonLd.text(person, "givenName");
        String family = JsonLd.text(person, "familyName");
        if (!person.has("name") && given != null && family != null) names.add(given + " " + family);
        for (var name : JsonLd.values(person, "name")) {
            if (name instanceof JsonPrimitive) names.add(JsonLd.text(name));
        }
    }

    /** The publisher's name. */
    @Nullable
    String publisher() {
        for (var node : nodes) {
            for (var value : JsonLd.values(node, "publisher")) {
                if (value instanceof JsonObject object) {
                    String name = JsonLd.text(data.resolve(object), "name");
                    if (name != null) return name;
                }
            }
        }
        return null;
    }
}
