package org.backfile.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.store.Key;
import org.backfile.store.Memory;
import org.jspecify.annotations.Nullable;

/** The pages of a topic, an author or a publisher: the front, and the older ones that stay as they are. */
record ShelfPages(Edition edition, Press press, Memory memory) {

    /** Articles on an older page; the front has up to twice as many. */
    static final int SIZE = 40;

    private static final int MOST_NEIGHBOURS = 10;
    private static final int MOST_CENTRAL = 3;

    private static final int ENOUGH_FOR_WORDS = 2;
    private static final int MOST_ASKED = 6;
    private static final int MOST_QUOTES = 2;

    /** Below this, a list is short enough to need no way in. */
    private static final int ENOUGH_FOR_CENTRAL = 8;

    void write(Shelf shelf) throws IOException, BrokenTemplateException {
        var listing = new Listing(edition, press, shelf::path);
        var chunks = Chunks.of(shelf.entries(), SIZE);
        var kind = shelf.kind();
        var model = new Model()
                .with("title", shelf.name())
                .with("section", kind.index())
                .with("count", edition.text().count("articles", shelf.entries().size()))
                .with("span", new Years(edition).span(shelf.entries()))
                .with("description", shelf.description())
                .with("words", shelf.description() == null ? words(shelf) : List.of())
                .with("parent", parent(shelf))
                .with("narrower", narrower(shelf))
                .with("years", new Years(edition).chart(shelf.entries()))
                .with("central", new Lines(edition).of(central(shelf.entries())))
                .with("lines", new Lines(edition).of(chunks.front()))
                .with("older", listing.olderPages(chunks))
                .with("neighbours", neighbours(shelf))
                .with("people", new Company(edition).people(shelf))
                .with("places", new Company(edition).places(shelf))
                .with("feed", shelf.feed())
                .with("print", kind == Shelf.Kind.TOPICS ? shelf.print() : null);
        press.print(shelf.path(), kind.template + ".ftlh", model);
        new Feeds(edition, press).write(shelf);
        listing.writeOlder(chunks, shelf.name(), shelf.path(), kind.index());
    }

    private @Nullable Model parent(Shelf shelf) {
        var parent = shelf.parent() == null ? null : edition.topics().find(shelf.parent());
        return parent == null ? null : new Model().with("name", parent.name()).with("path", parent.path());
    }

    private List<Model> narrower(Shelf shelf) {
        if (shelf.kind() != Shelf.Kind.TOPICS) return List.of();
        return edition.topics().within(shelf.name()).stream().map(this::counted).toList();
    }

    /** What a topic is about, as articles that are central to it say it first. */
    private List<Model> words(Shelf shelf) {
        if (shelf.kind() != Shelf.Kind.TOPICS || shelf.entries().size() < ENOUGH_FOR_WORDS) return List.of();
        var asked = new LinkedHashSet<Integer>();
        var central = mostCentral(shelf.entries());
        Stream.concat(central.stream(), shelf.entries().stream())
                .filter(i -> OwnWords.isInHeadline(
                        shelf.name(), edition.entry(i).metadata().title()))
                .limit(MOST_ASKED / 2)
                .forEach(asked::add);
        asked.addAll(central);
        shelf.entries().stream().limit(MOST_ASKED).forEach(asked::add);
        var quotes = new ArrayList<Model>();
        for (int i : asked) {
            if (quotes.size() == MOST_QUOTES) break;
            var article = edition.archive().articles().get(edition.entry(i).number());
            var sentence = sentence(shelf.name(), article);
            if (!sentence.isEmpty()) quotes.add(new Lines(edition).of(i).with("text", sentence));
        }
        return quotes;
    }

    /** Empty when the article has none. */
    private String sentence(String topic, Article article) {
        var key = Key.of(
                "own words",
                topic,
                Objects.requireNonNullElse(article.metadata().standfirst(), ""),
                article.body().text());
        var bytes = memory.recall(key, () -> Objects.requireNonNullElse(OwnWords.of(topic, article), "")
                .getBytes(StandardCharsets.UTF_8));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private List<Integer> central(List<Integer> entries) {
        return entries.size() < ENOUGH_FOR_CENTRAL ? List.of() : mostCentral(entries);
    }

    /** The articles that most of the others lead to. */
    private List<Integer> mostCentral(List<Integer> entries) {
        var here = new HashSet<>(entries);
        var scores = new HashMap<Integer, Double>();
        for (int i : entries) {
            for (var related : edition.entry(i).related()) {
                if (here.contains(related.entry())) scores.merge(related.entry(), related.score(), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CENTRAL)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The topics that these articles carry as well, the most frequent first. */
    private List<Model> neighbours(Shelf shelf) {
        var counts = new HashMap<String, Integer>();
        for (int i : shelf.entries()) {
            for (var topic : edition.entry(i).metadata().topics()) counts.merge(topic, 1, Integer::sum);
        }
        var found = new ArrayList<Model>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> neighbour(shelf, e.getKey(), e.getValue()))
                .filter(m -> m != null)
                .limit(MOST_NEIGHBOURS)
                .forEach(found::add);
        return found;
    }

    private @Nullable Model neighbour(Shelf shelf, String topic, int count) {
        var other = edition.topics().find(topic);
        if (other == null || other.equals(shelf) || shelf.name().equals(other.parent())) return null;
        return line(other, count);
    }

    private Model counted(Shelf shelf) {
        return line(shelf, shelf.entries().size());
    }

    private Model line(Shelf shelf, int count) {
        return new Model()
                .with("name", shelf.name())
                .with("path", shelf.path())
                .with("count", edition.text().number(count));
    }
}
