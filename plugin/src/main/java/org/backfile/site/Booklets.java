package org.backfile.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.backfile.store.Key;

/**
 * The print editions of the topics: cover, contents, every article, oldest first. A topic too big for one volume gets one for
 * each page of its listing, cut at the same places.
 */
final class Booklets {

    private static final String TEMPLATE = "print-topic.ftlh";

    private final Edition edition;
    private final Press press;
    private final Sections sections;
    private final List<Volume> wanted = new ArrayList<>();

    Booklets(Edition edition, Press press, Sections sections) {
        this.edition = edition;
        this.press = press;
        this.sections = sections;
    }

    /** One volume. */
    private record Volume(String path, Model model, List<Integer> entries, Key key) {}

    /** Takes over the volumes that the last build made of the same, and what is to be made for the others; all articles must be noted. */
    List<Hands.Job> sections(Sink sink) throws IOException {
        var needed = new BitSet();
        for (var topic : edition.topics().all()) {
            for (var volume : volumesOf(topic)) {
                if (sink.reuse(volume.path(), volume.key())) continue;
                wanted.add(volume);
                volume.entries().forEach(needed::set);
            }
        }
        var jobs = new ArrayList<Hands.Job>();
        needed.stream().forEach(index -> jobs.add(() -> sections.make(index)));
        return jobs;
    }

    /** Binds what the sections are made for, which all must be. */
    List<Hands.Job> volumes(Sink sink) {
        sections.seal();
        var jobs = new ArrayList<Hands.Job>();
        for (var volume : wanted) jobs.add(() -> sink.put(bound(volume)));
        return jobs;
    }

    private List<Volume> volumesOf(Shelf topic) {
        var chunks = Chunks.of(topic.entries(), ShelfPages.SIZE);
        var volumes = new ArrayList<Volume>();
        volumes.add(volume(topic, topic.print(), chunks.front()));
        for (int i = 0; i < chunks.older().size(); i++)
            volumes.add(volume(
                    topic, topic.print(i + Chunks.FIRST_NUMBER), chunks.older().get(i)));
        return volumes;
    }

    private Volume volume(Shelf topic, String path, List<Integer> newestFirst) {
        var entries = new ArrayList<>(newestFirst);
        Collections.reverse(entries);
        var model = new Model()
                .with("title", topic.name())
                .with("foot", Excerpt.of(topic.name(), ArticlePages.FOOT))
                .with("span", new Years(edition).span(entries))
                .with("count", edition.text().count("articles", entries.size()))
                .with("back", topic.path());
        var keys = entries.stream().map(sections::key).toList();
        return new Volume(path, model, entries, Key.of(press.key(path, TEMPLATE, model), keys));
    }

    private SitePage bound(Volume volume) throws IOException, BrokenTemplateException {
        var articles = volume.entries().stream()
                .map(index -> sections.fields(index).with("section", sections.html(index, Urls.root(volume.path()))))
                .toList();
        volume.model().with("articles", articles);
        return new SitePage(volume.path(), press.render(volume.path(), TEMPLATE, volume.model()), volume.key());
    }
}
