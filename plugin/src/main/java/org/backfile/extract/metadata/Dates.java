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

    /** "Last updated" may stand in a line of its own before the date. */
    private static final int LABEL = 20;

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

    static Dates of(Scan scan, Story story, Vicinity vicinity, @Nullable String language) {
        var visible = near(scan, vicinity, language);
        if (visible == null) visible = labelled(scan, vicinity, language);
        var shown = visible == null ? null : visible.published();
        var element = element(scan, vicinity, language);
        var published = stamp(story.articleText("datePublished"), language);
        if (published == null) published = meta(scan.metas, PUBLISHED, language);
        if (published == null) published = stamp(story.text("datePublished"), language);
        var modified = stamp(story.text("dateModified"), language);
        if (modified == null) modified = meta(scan.metas, MODIFIED, language);
        published = shownInstead(published, modified, shown);
        if (published == null) published = element;
        if (published == null) published = shown;
        if (published == null) published = stamp(story.text("dateCreated"), language);
        if (modified == null && visible != null) modified = visible.modified();
        // readers see it as the date of the story; a date that only machines see may be of any edit
        if (published == null && visible != null) published = visible.modified();
        return new Dates(inLocalTime(published, element), modified, visible == null ? null : visible.place());
    }

    /** Some sites state the day of their last export as both dates; then an earlier one that readers see is the true one. */
    private static @Nullable Timestamp shownInstead(
            @Nullable Timestamp published, @Nullable Timestamp modified, @Nullable Timestamp shown) {
        if (published == null || shown == null) return published;
        boolean exported = modified != null
                && Math.abs(modified.date().toEpochDay() - published.date().toEpochDay()) <= 2;
        return exported && shown.date().plusDays(1).isBefore(published.date()) ? shown : published;
    }

    /** The same instant as the page's own {@code time} element puts it, if that has another offset. */
    private static @Nullable Timestamp inLocalTime(@Nullable Timestamp published, @Nullable Timestamp element) {
        if (published == null || element == null || published.offset() == null || element.offset() == null)
            return published;
        return published.epochSecond() / 60 == element.epochSecond() / 60 ? element : published;
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

    private static @Nullable Timestamp element(Scan scan, Vicinity vicinity, @Nullable String language) {
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
            if (time.is(Hints.MODIFIED) || !vicinity.holds(time)) continue;
            found = stamp(time.element().attr("datetime"), language);
            if (found == null) found = stamp(Texts.parts(time.element(), 100), language);
            if (found != null) return found;
        }
        return null;
    }

    /** The date line closest to the headline, those below it first. */
    private static @Nullable DateLine near(Scan scan, Vicinity vicinity, @Nullable String language) {
        for (int i = vicinity.headline(); i < vicinity.end(scan); i++) {
            var found = dateLine(scan, vicinity, i, language);
            if (found != null) return found;
        }
        for (int i = vicinity.headline() - 1; i >= vicinity.first(); i--) {
            var found = dateLine(scan, vicinity, i, language);
            if (found != null) return found;
        }
        return null;
    }

    /** "Posted on …" below the story. */
    private static @Nullable DateLine labelled(Scan scan, Vicinity vicinity, @Nullable String language) {
        for (int i = vicinity.end(scan); i < scan.lines.size(); i++) {
            var line = scan.lines.get(i);
            if (line.isFurniture() || line.text().length() > 80 || line.linked() > 0) continue;
            var found = DateLine.read(line.text(), language);
            if (found != null && found.isLabelled() && found.words() <= 2) return found;
        }
        return null;
    }

    private static @Nullable DateLine dateLine(Scan scan, Vicinity vicinity, int index, @Nullable String language) {
        var line = scan.lines.get(index);
        if (!vicinity.holds(line)) return null;
        String label = index > 0 && scan.lines.get(index - 1).text().length() <= LABEL
                ? scan.lines.get(index - 1).text()
                : "";
        var found = DateLine.read(label + " " + line.text(), language);
        return found != null && found.words() <= (found.isLabelled() || Byline.isMarked(line.text()) ? 8 : 5)
                ? found
                : null;
    }
}
