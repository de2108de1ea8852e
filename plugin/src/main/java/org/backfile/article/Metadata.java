package org.backfile.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields around the body. Plain text throughout: white space collapsed, no markup, no furniture such as "By".
 *
 * @param title the headline; never blank
 * @param standfirst the sentence or two under the headline
 * @param authors people, in the order of the byline
 * @param agency the wire service the page credits, e.g. {@code AFP}
 * @param publisher the publication's name
 * @param dateline the place the story was filed from
 * @param language BCP 47
 * @param topics as the page names them, in its order
 */
public record Metadata(
        String title,
        @Nullable String standfirst,
        List<String> authors,
        @Nullable String agency,
        @Nullable String publisher,
        @Nullable String dateline,
        @Nullable Timestamp published,
        @Nullable Timestamp modified,
        @Nullable String language,
        List<String> topics) {

    public Metadata {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
    }

    /** The same but for the standfirst. */
    public Metadata withoutStandfirst() {
        return new Metadata(title, null, authors, agency, publisher, dateline, published, modified, language, topics);
    }

    /** The same but for the topics. */
    public Metadata withTopics(List<String> others) {
        return new Metadata(
                title, standfirst, authors, agency, publisher, dateline, published, modified, language, others);
    }
}
