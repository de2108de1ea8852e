package org.backfile.site;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.backfile.curate.Topic;
import org.backfile.curate.TopicName;

/**
 * A topic goes by the spelling used most, and one article more may make that another one: under the addresses of its other spellings stand pages that
 * lead to it, so that no link to a topic breaks.
 */
record MovedPages(Edition edition, Press press) {

    void write() throws IOException, BrokenTemplateException {
        Set<String> taken = new HashSet<>();
        for (var shelf : edition.topics().all()) taken.add(shelf.path());
        for (var topic : edition.archive().topics()) {
            var shelf = edition.topics().find(topic.name());
            if (shelf != null) write(topic, shelf, taken);
        }
    }

    private void write(Topic topic, Shelf shelf, Set<String> taken) throws IOException, BrokenTemplateException {
        for (var spelling : topic.spellings()) {
            var slug = new Slugs().give(spelling, spelling, TopicName.needsMore(spelling));
            var path = Shelf.Kind.TOPICS.folder + "/" + slug + ".html";
            if (!taken.add(path)) continue;
            var model = new Model()
                    .with("title", spelling)
                    .with("section", Shelf.Kind.TOPICS.index())
                    .with("moved", shelf.path())
                    .with("name", shelf.name());
            press.print(path, "moved.ftlh", model);
        }
    }
}
