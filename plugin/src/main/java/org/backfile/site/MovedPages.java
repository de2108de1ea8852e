package org.backfile.site;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.backfile.curate.TopicName;

/**
 * Pages that lead to where a page stands now, so that no link breaks. A topic goes by the spelling used most, and one article more may make that
 * another one; an article goes by the headline of its best copy, and a better one may come.
 */
record MovedPages(Edition edition, Press press) {

    void write() throws IOException, BrokenTemplateException {
        writeTopics();
        writeArticles();
    }

    private void writeTopics() throws IOException, BrokenTemplateException {
        Set<String> taken = new HashSet<>();
        for (var shelf : edition.topics().all()) taken.add(shelf.path());
        for (var topic : edition.archive().topics()) {
            var shelf = edition.topics().find(topic.name());
            if (shelf == null) continue;
            for (var spelling : topic.spellings()) {
                var slug = new Slugs().give(spelling, spelling, TopicName.needsMore(spelling));
                var path = Shelf.Kind.TOPICS.folder + "/" + slug + ".html";
                if (taken.add(path)) write(path, spelling, Shelf.Kind.TOPICS.index(), shelf.path(), shelf.name());
            }
        }
    }

    private void writeArticles() throws IOException, BrokenTemplateException {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < edition.size(); i++) taken.add(edition.urls().article(i));
        for (var copy : edition.archive().folded()) {
            var path = Urls.plain(copy.title(), copy.published());
            var title = edition.entry(copy.into()).metadata().title();
            if (taken.add(path))
                write(path, copy.title(), Calendar.index(), edition.urls().article(copy.into()), title);
        }
    }

    private void write(String path, String title, String section, String moved, String name)
            throws IOException, BrokenTemplateException {
        var model = new Model()
                .with("title", title)
                .with("section", section)
                .with("moved", moved)
                .with("name", name);
        press.print(path, "moved.ftlh", model);
    }
}
