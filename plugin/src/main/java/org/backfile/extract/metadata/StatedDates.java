package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Timestamp;
import org.backfile.extract.metadata.DateMention.Source;
import org.jspecify.annotations.Nullable;

/** The dates a page states to machines: JSON-LD, meta tags, its own address. */
final class StatedDates {

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

    private static final int LONGEST = 100;

    private final LanguageTag language;
    private final List<DateMention> mentions = new ArrayList<>();

    private StatedDates(LanguageTag language) {
        this.language = language;
    }

    /** All of them, the surest first. */
    static List<DateMention> of(Scan scan, Story story, @Nullable String url, LanguageTag language) {
        var dates = new StatedDates(language);
        dates.add(Source.STATED, story.articleText("datePublished"));
        for (String name : PUBLISHED) dates.addAll(Source.STATED, scan.metas.all(name));
        dates.add(Source.PAGE, story.text("datePublished"));
        dates.add(Source.PAGE, story.text("dateCreated"));
        dates.addAll(Source.HINTED, scan.metas.named(StatedDates::soundsLikeIt));
        dates.add(Source.CHANGED, story.text("dateModified"));
        for (String name : MODIFIED) dates.addAll(Source.CHANGED, scan.metas.all(name));
        for (var marked : scan.marked) {
            if (marked.property().contains("datePublished")) dates.add(marked);
        }
        var day = url == null ? null : AddressDate.of(url);
        if (day != null) dates.mentions.add(DateMention.unseen(Source.ADDRESS, Timestamp.of(day), false));
        return dates.mentions;
    }

    private static boolean soundsLikeIt(String name) {
        if (name.endsWith("createdate") || name.endsWith("created") || name.equals("published")) return true;
        boolean first = name.contains("publish") || name.contains("pubdate") || name.contains("posted");
        return first && (name.contains("date") || name.contains("time"));
    }

    private void addAll(Source source, List<String> texts) {
        for (String text : texts) add(source, text);
    }

    private void add(Source source, @Nullable String text) {
        var when = stamp(text, language);
        if (when != null && text != null) {
            boolean numeric = isNumeric(text, when) && Timestamp.parse(text) == null;
            mentions.add(DateMention.unseen(source, when, numeric));
        }
    }

    private void add(Marked marked) {
        var element = marked.element();
        String stated = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        int before = mentions.size();
        add(Source.MARKED, stated);
        if (mentions.size() == before) add(Source.MARKED, Texts.parts(element, LONGEST));
    }

    /** Whether a date is written with numbers alone, day and month both up to 12, the year last. */
    static boolean isNumeric(String text, Timestamp when) {
        if (when.date().getDayOfMonth() > 12) return false;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) digits++;
            else if (digits > 0) return digits <= 2 && (c == '/' || c == '.' || c == '-');
        }
        return false;
    }

    /** ISO 8601 first, then whatever people write into such fields. */
    static @Nullable Timestamp stamp(@Nullable String text, LanguageTag language) {
        if (text == null || text.length() > LONGEST) return null;
        var stamp = Timestamp.parse(text);
        if (stamp == null) {
            var dates = DateText.read(text, language);
            stamp = dates.isEmpty() ? null : dates.get(0).when();
        }
        return stamp == null || stamp.date().getYear() < 1800 || stamp.date().getYear() > 2099 || isEpoch(stamp)
                ? null
                : stamp;
    }

    private static boolean isEpoch(Timestamp stamp) {
        return stamp.date().getYear() == 1970 && stamp.date().getDayOfYear() == 1;
    }
}
