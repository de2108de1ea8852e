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

    private static final List<String> ADDRESSES = List.of("url", "mainEntityOfPage", "@id");
    private static final List<String> TITLES = List.of("headline", "name");
    private static final List<String> AUTHORS = List.of("author", "creator");
    private static final List<String> ARTICLES = List.of("Article", "Posting", "Report");
    private static final List<String> WORKS = List.of("Recipe", "HowTo", "Review", "CreativeWork", "Course", "Book");

    private final JsonLd data;
    private final List<Ranked> nodes;

    private Story(JsonLd data, List<Ranked> nodes) {
        this.data = data;
        this.nodes = nodes;
    }

    /**
     * A node.
     *
     * @param kind what its type says: 5 an article, 3 a work of another kind, less what only may be the story's
     * @param rank the kind, and more where address and title agree
     */
    private record Ranked(JsonObject node, int kind, int rank) {

        boolean isArticle() {
            return kind >= 3;
        }
    }

    static Story about(JsonLd data, List<String> addresses, List<String> titles) {
        var ranked = new ArrayList<Ranked>();
        for (var node : data.nodes()) {
            int kind = kind(node);
            if (kind == 0) continue;
            int rank = kind;
            if (agrees(node, ADDRESSES, addresses)) rank += 3;
            if (agrees(node, TITLES, titles)) rank += 3;
            ranked.add(new Ranked(node, kind, rank));
        }
        boolean several = ranked.stream().filter(r -> r.kind() == 5).count() > 1;
        // of several articles in one page those that agree with nothing are other stories
        var first = ranked.isEmpty() ? null : ranked.get(0);
        if (several) ranked.removeIf(r -> r.rank() <= 5 && !r.equals(first));
        ranked.sort(Comparator.comparingInt(Ranked::rank).reversed());
        return new Story(data, ranked);
    }

    private static int kind(JsonObject node) {
        int kind = 0;
        for (var type : JsonLd.values(node, "@type")) kind = Math.max(kind, kind(JsonLd.text(type)));
        return kind;
    }

    private static int kind(String type) {
        for (String article : ARTICLES) if (type.endsWith(article)) return 5;
        for (String work : WORKS) if (type.endsWith(work)) return 3;
        if (type.endsWith("Page")) return 2;
        return type.endsWith("VideoObject") ? 1 : 0;
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

    /** The first text of a property, the best node first. */
    @Nullable
    String text(String property) {
        for (var node : nodes) {
            String text = JsonLd.text(node.node(), property);
            if (text != null) return text;
        }
        return null;
    }

    /** The same, of nodes that are articles only. */
    @Nullable
    String articleText(String property) {
        for (var node : nodes) {
            String text = node.isArticle() ? JsonLd.text(node.node(), property) : null;
            if (text != null) return text;
        }
        return null;
    }

    /** The headline of the first node that is news, not a blog's post or a plain page. */
    @Nullable
    String newsHeadline() {
        for (var ranked : nodes) {
            var node = ranked.node();
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
            var texts = JsonLd.values(node.node(), property).stream()
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
            for (String property : AUTHORS) {
                var all = JsonLd.values(node.node(), property);
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
            for (var value : JsonLd.values(node.node(), "publisher")) {
                if (value instanceof JsonObject object) {
                    String name = JsonLd.text(data.resolve(object), "name");
                    if (name != null) return name;
                }
            }
        }
        return null;
    }
}
