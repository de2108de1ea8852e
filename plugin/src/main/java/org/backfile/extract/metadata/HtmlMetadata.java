package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.backfile.article.Metadata;
import org.backfile.article.Provenance;
import org.backfile.source.RawPage;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the fields around the body from a parsed page. Pure and thread-safe; the document is not changed. */
public final class HtmlMetadata {

    /** What was found on a page. */
    public record Found(Provenance provenance, Metadata metadata) {}

    private static final int ENOUGH_TEXT = 6_000;
    private static final int PROSE = 80;
    private static final int FIRST_PARAGRAPHS = 3;

    private HtmlMetadata() {}

    /**
     * Reads a page. What its editor says wins over everything.
     *
     * @param doc the page's one DOM
     * @return a title that is never blank; other fields null or empty when the page doesn't say
     */
    public static Found read(Document doc, RawPage page) {
        var scan = Scan.of(doc);
        var provenance = Provenances.of(scan, page);
        var data = JsonLd.of(scan.data);
        var titles = Stream.of(scan.metas.first("og:title"), scan.titleTag)
                .filter(Objects::nonNull)
                .toList();
        var story = Story.about(data, Stream.ofNullable(provenance.url()).toList(), titles);
        var names = siteNames(scan, story, data, provenance.url());
        String title = Headlines.of(scan, story, names, provenance.url());
        int headline = headlineLine(scan, title);
        var vicinity = new Vicinity(headline);
        var language = language(scan, story, headline);
        var dates = Dates.of(scan, story, vicinity, provenance.url(), language);
        var byline = Authors.of(scan, story, names, vicinity);
        var opening = opening(scan, headline);
        var metadata = new Metadata(
                title == null ? FileTitle.of(page.origin().source()) : title,
                Standfirsts.of(scan, story, headline),
                byline.authors(),
                byline.agency() != null || opening == null ? byline.agency() : opening.agency(),
                names.best(scan.titleTag),
                dates.place() != null || opening == null ? dates.place() : opening.place(),
                dates.published(),
                dates.modified(),
                language,
                Topics.of(scan, story, names, vicinity));
        return new Found(provenance, Edited.by(page.editor(), metadata));
    }

    static SiteNames siteNames(Scan scan, Story story, JsonLd data, @Nullable String url) {
        var names = new SiteNames();
        names.add(scan.metas.first("og:site_name"));
        names.add(story.publisher());
        names.add(scan.metas.first(
                "application-name", "apple-mobile-web-app-title", "citation_publisher", "dc.publisher", "publisher"));
        for (var node : data.nodes()) {
            if (JsonLd.hasType(node, "WebSite") || JsonLd.hasType(node, "Organization"))
                names.add(JsonLd.text(node, "name"));
        }
        names.addHost(url);
        return names;
    }

    /** The line the headline stands in: an h1 if there is one, else the first line that says the same; 0 when the page doesn't show it. */
    private static int headlineLine(Scan scan, @Nullable String title) {
        String key = title == null ? "" : Matching.key(title);
        int first = -1;
        int heading = -1;
        for (var line : scan.lines) {
            if (line.heading() == 1 && heading < 0 && !line.isFurniture()) heading = line.index();
            int length = line.text().length();
            if (key.isEmpty() || length < key.length() || length > 2 * key.length() + 20) continue;
            if (!Matching.key(line.text()).equals(key)) continue;
            if (line.heading() > 0) return line.index();
            if (first < 0) first = line.index();
        }
        if (first < 0 && heading < 0 && !key.isEmpty()) {
            for (var line : scan.lines) {
                if (line.heading() > 0 && Matching.key(line.text()).contains(key)) return line.index();
            }
        }
        return first >= 0 ? first : Math.max(0, heading);
    }

    private static @Nullable String language(Scan scan, Story story, int headline) {
        var declared = new ArrayList<>(scan.languages);
        declared.addAll(scan.metas.all("content-language", "language", "dc.language", "og:locale"));
        String said = story.text("inLanguage");
        if (said != null) declared.add(said);
        var text = new StringBuilder();
        for (int i = headline; i < scan.lines.size() && text.length() < ENOUGH_TEXT; i++) {
            var line = scan.lines.get(i);
            if (line.text().length() > PROSE / 2 && line.linked() < line.text().length() / 2)
                text.append(line.text()).append('\n');
        }
        return Languages.of(text.toString(), declared);
    }

    private static @Nullable Opening opening(Scan scan, int headline) {
        int paragraphs = 0;
        for (int i = headline + 1; i < scan.lines.size() && paragraphs < FIRST_PARAGRAPHS; i++) {
            var line = scan.lines.get(i);
            if (line.isFurniture() || line.text().length() < PROSE) continue;
            paragraphs++;
            var opening = Opening.read(line.text());
            if (opening != null) return opening;
        }
        return null;
    }
}
