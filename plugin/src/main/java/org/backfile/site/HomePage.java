package org.backfile.site;

import java.io.IOException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The front page: what the archive is, what is new in it, and the ways in. */
record HomePage(Edition edition, Press press) {

    private static final int NEWEST = 10;
    private static final int TOPICS = 18;
    private static final int ON_THIS_DAY = 5;

    /** A picture makes a lead of an article only among the very newest. */
    private static final int LEAD_AMONG = 5;

    void write() throws IOException, BrokenTemplateException {
        var newest = new ArrayList<>(
                IntStream.range(0, Math.min(NEWEST, edition.size())).boxed().toList());
        var lead = lead(newest);
        newest.remove(lead);
        var lines = new Lines(edition);
        var model = new Model()
                .with("title", edition.settings().title())
                .with("description", description())
                .with("count", edition.text().count("articles", edition.size()))
                .with("span", new Years(edition).span(all()))
                .with("publishers", publishers())
                .with("lead", lead == null ? null : lines.of(lead))
                .with("newest", lines.of(newest))
                .with("topics", topics())
                .with("moreTopics", edition.topics().count() > TOPICS)
                .with("more", edition.size() > NEWEST)
                .with("years", new Years(edition).chart(all()))
                .with("onThisDay", onThisDay(newest))
                .with("days", DayPages.mask(edition.calendar()));
        press.print("index.html", "home.ftlh", model);
    }

    private @Nullable Integer lead(List<Integer> newest) {
        return newest.stream()
                .limit(LEAD_AMONG)
                .filter(i -> edition.entry(i).picture() != null)
                .findFirst()
                .orElse(newest.isEmpty() ? null : newest.get(0));
    }

    private List<Model> topics() {
        var shelves = edition.topics().byWeight().stream().limit(TOPICS).toList();
        if (shelves.isEmpty()) return List.of();
        int most = shelves.get(0).entries().size();
        return shelves.stream()
                .map(s -> new Model()
                        .with("name", s.name())
                        .with("path", s.path())
                        .with("count", edition.text().number(s.entries().size()))
                        .with("bar", Math.max(1, Math.round(s.entries().size() * 100f / most))))
                .toList();
    }

    /** Articles of the build's day in earlier years. */
    private @Nullable Model onThisDay(List<Integer> newest) {
        var today = edition.settings().updated().date();
        var found = IntStream.range(0, edition.size())
                .filter(i -> {
                    var date = edition.calendar().date(i);
                    return date != null
                            && MonthDay.from(date).equals(MonthDay.from(today))
                            && date.getYear() < today.getYear();
                })
                .filter(i -> !newest.contains(i))
                .limit(ON_THIS_DAY)
                .boxed()
                .toList();
        if (found.isEmpty()) return null;
        return new Model().with("day", edition.dates().dayOfYear(today)).with("lines", new Lines(edition).of(found));
    }

    private @Nullable String publishers() {
        int count = edition.publishers().all().size();
        return count < 2 ? null : edition.text().count("publishers", count);
    }

    private String description() {
        var span = new Years(edition).span(all());
        var count = edition.text().count("articles", edition.size());
        return span == null ? count : count + ", " + span;
    }

    private List<Integer> all() {
        return IntStream.range(0, edition.size()).boxed().toList();
    }
}
