package org.backfile.extract.host;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.article.Article;
import org.backfile.article.Doubt;
import org.backfile.article.Fingerprint;
import org.backfile.article.Metadata;
import org.backfile.extract.body.BodyWriter;

/**
 * What was learned from all pages of each host, applied to one page at a time. Nothing is ever added to an article; what is taken away
 * is what the page's own reading left in doubt and at least {@value #STORIES} stories of the host settle:
 *
 * <ul>
 *   <li>a block whose words repeat in other stories, unless the model was fairly sure of them there, too;
 *   <li>a block that stands where the template has boilerplate in other stories;
 *   <li>a title's end, or beginning, that nearly all titles of the host share;
 *   <li>a topic that all stories name, and most do not speak of.
 * </ul>
 *
 * <p>Text that stands between sure paragraphs, as the background of an agency story that several articles repeat, has to be more doubtful
 * than text at the body's edge. Immutable, thread-safe.
 */
public final class HostLessons {

    private static final int STORIES = 3;
    private static final int TOPIC_STORIES = 6;
    private static final double MOST = 0.9;
    private static final double HALF = 0.5;
    private static final double EDGE = 0.85 * 255;
    private static final double INSIDE = 0.6 * 255;
    private static final double PLACE = 0.4 * 255;
    private static final double SURE = 0.7 * 255;

    private static final long TEXT = Fingerprint.of("text");
    private static final long PLACES = Fingerprint.of("place");
    private static final long TITLE = Fingerprint.of("title");
    private static final long TOPIC = Fingerprint.of("topic");

    /** Hears every article once, in any order; thread-safe. */
    public static final class Hearing {

        private final Evidence evidence = new Evidence();

        /** Takes note of an article as it was read from its page. */
        public void hear(Article article) {
            long host = Host.of(article);
            int story = Host.story(article);
            evidence.add(host, story, 0);
            for (var doubt : article.body().doubts()) {
                evidence.add(mix(host, TEXT, doubt.text()), story, doubt.likely());
                if (doubt.place() != 0 && Host.isNamed(article))
                    evidence.add(mix(host, PLACES, doubt.place()), story, doubt.likely());
            }
            for (var cut : TitleTails.of(article.metadata().title()))
                evidence.add(mix(host, TITLE, Fingerprint.of(cut.part())), story, 0);
            var topics = article.metadata().topics();
            if (topics.isEmpty()) return;
            var title = article.metadata().title().toLowerCase(Locale.ROOT);
            var text = article.body().text().toLowerCase(Locale.ROOT);
            for (var topic : topics) {
                var wanted = topic.toLowerCase(Locale.ROOT);
                boolean spokenOf = title.contains(wanted) || text.contains(wanted);
                evidence.add(mix(host, TOPIC, Fingerprint.of(topic)), story, spokenOf ? 255 : 0);
            }
        }

        /** What follows from all that was heard. */
        public HostLessons learned() {
            return new HostLessons(evidence.from(STORIES));
        }
    }

    private final Map<Long, Evidence.Sum> sums;

    private HostLessons(Map<Long, Evidence.Sum> sums) {
        this.sums = sums;
    }

    /** The article without what its host's pages show to be boilerplate; the same object when there is nothing to take away. */
    public Article apply(Article article) {
        long host = Host.of(article);
        var stories = sums.get(host);
        if (stories == null) return article;
        var boilerplate = new HashSet<Long>();
        for (var doubt : article.body().doubts())
            if (isBoilerplate(article, host, doubt)) boilerplate.add(doubt.text());
        var metadata = metadata(article.metadata(), host, stories.stories());
        if (boilerplate.isEmpty() && metadata.equals(article.metadata())) return article;
        var body = boilerplate.isEmpty() ? article.body() : BodyWriter.without(article.body(), boilerplate);
        if (body.text().isBlank()) body = article.body();
        return new Article(
                article.origin(),
                article.provenance(),
                metadata,
                body,
                article.related(),
                article.duplicateOf(),
                article.reason());
    }

    private boolean isBoilerplate(Article article, long host, Doubt doubt) {
        if (!doubt.kept()) return false;
        var same = sums.get(mix(host, TEXT, doubt.text()));
        if (same != null && same.mean() < (doubt.inside() ? INSIDE : EDGE)) return true;
        if (!Host.isNamed(article)) return false;
        var place = sums.get(mix(host, PLACES, doubt.place()));
        return place != null && doubt.likely() < SURE && place.mean() < PLACE;
    }

    private Metadata metadata(Metadata found, long host, int stories) {
        var title = title(found.title(), host, stories);
        var topics = stories < TOPIC_STORIES
                ? found.topics()
                : found.topics().stream()
                        .filter(topic -> !isBloat(topic, host, stories))
                        .toList();
        return title.equals(found.title()) && topics.size() == found.topics().size()
                ? found
                : with(found, title, topics);
    }

    private String title(String title, long host, int stories) {
        for (var cut : TitleTails.of(title)) {
            var shared = sums.get(mix(host, TITLE, Fingerprint.of(cut.part())));
            if (shared != null && shared.stories() >= MOST * stories) return cut.rest();
        }
        return title;
    }

    private boolean isBloat(String topic, long host, int stories) {
        var shared = sums.get(mix(host, TOPIC, Fingerprint.of(topic)));
        return shared != null && shared.stories() >= MOST * stories && shared.mean() < HALF * 255;
    }

    private static Metadata with(Metadata found, String title, List<String> topics) {
        return new Metadata(
                title,
                found.standfirst(),
                found.authors(),
                found.agency(),
                found.publisher(),
                found.dateline(),
                found.published(),
                found.modified(),
                found.language(),
                topics);
    }

    private static long mix(long host, long kind, long thing) {
        long h = (host * 31 + kind) * 0x9E3779B97F4A7C15L + thing;
        h = (h ^ (h >>> 32)) * 0xd6e8feb86659fd93L;
        return h ^ (h >>> 32);
    }
}
