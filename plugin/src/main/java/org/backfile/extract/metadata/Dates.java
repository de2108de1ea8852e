package org.backfile.extract.metadata;

import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * When a story was published and last changed.
 *
 * @param place where it was filed from, when the visible date line says so
 */
record Dates(
        @Nullable Timestamp published,
        @Nullable Timestamp modified,
        @Nullable String place) {

    private static final int NEAR = 25;
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:published_time",
        "og:article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "dcterms.issued",
        "dc.date.issued",
        "dcterms.created",
        "dc.date.created",
        "article.published",
        "publish-date",
        "publish_date",
        "publishdate",
        "publication_date",
        "pubdate",
        "pub_date",
        "article_date_original",
        "published_time",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "bt:pubdate",
        "shareaholic:article_published_time",
        "vr:published_time",
        "ptime",
        "displaydate",
        "dc.date",
        "dcterms.date",
        "dc:date",
        "date",
        "originalpublicationdate",
        "og:pubdate",
        "last_published"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:modified_time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "article.updated",
        "last-modified",
        "lastmod",
        "last_modified",
        "revised",
        "updated_time"
    };

    static Dates of(Scan scan, Story story, int headline, @Nullable String language) {
        var line = near(scan, headline, language);
        var published = stamp(story.articleText("datePublished"), language);
        if (published == null) published = meta(scan.metas, PUBLISHED, language);
        if (published == null) published = stamp(story.text("datePublished"), language);
        if (published == null) published = element(scan, headline, language);
        if (published == null && line != null) published = line.published();
        if (published == null) published = stamp(story.text("dateCreated"), language);
        var modified = stamp(story.text("dateModified"), language);
        if (modified == null) modified = meta(scan.metas, MODIFIED, language);
        if (modified == null && line != null) modified = line.modified();
        if (published == null) published = modified;
        return new Dates(published, modified, line == null ? null : line.place());
    }

    private static @Nullable Timestamp meta(MetaTags metas, String[] names, @Nullable String language) {
        for (String name : names) {
            for (String value : metas.all(name)) {
                var stamp = stamp(value, language);
                if (stamp != null) return stamp;
            }
        }
        return null;
    }

    /** ISO 8601 first, then whatever people write into such fields. */
    static @Nullable Timestamp stamp(@Nullable String text, @Nullable String language) {
        if (text == null || text.length() > 100) return null;
        var iso = Timestamp.parse(text);
        var stamp = iso != null ? iso : DateText.first(text, language);
        return stamp == null || stamp.date().getYear() < 1800 || stamp.date().getYear() > 2099 || isEpoch(stamp)
                ? null
                : stamp;
    }

    private static boolean isEpoch(Timestamp stamp) {
        return stamp.date().getYear() == 1970 && stamp.date().getDayOfYear() == 1;
    }

    private static @Nullable Timestamp element(Scan scan, int headline, @Nullable String language) {
        Timestamp found = null;
        for (var marked : scan.marked) {
            if (!marked.element().attr("itemprop").contains("datePublished")) continue;
            String value = marked.element().hasAttr("datetime")
                    ? marked.element().attr("datetime")
                    : marked.element().attr("content");
            found = stamp(value, language);
            if (found == null) found = stamp(Texts.parts(marked.element(), 100), language);
            if (found != null) return found;
        }
        for (var time : scan.times) {
            if (time.isFurniture() || time.is(Hints.MODIFIED) || Math.abs(time.line() - headline) > NEAR) continue;
            found = stamp(time.element().attr("datetime"), language);
            if (found == null) found = stamp(Texts.parts(time.element(), 100), language);
            if (found != null) return found;
        }
        return null;
    }

    /** The date line closest to the headline, those below it first. */
    private static @Nullable DateLine near(Scan scan, int headline, @Nullable String language) {
        for (int i = headline; i < Math.min(scan.lines.size(), headline + NEAR); i++) {
            var found = dateLine(scan.lines.get(i), language);
            if (found != null) return found;
        }
        for (int i = headline - 1; i >= Math.max(0, headline - 6); i--) {
            var found = dateLine(scan.lines.get(i), language);
            if (found != null) return found;
        }
        return null;
    }

    private static @Nullable DateLine dateLine(Line line, @Nullable String language) {
        if (line.isFurniture()) return null;
        var found = DateLine.read(line.text(), language);
        return found != null && found.words() <= 8 ? found : null;
    }
}
