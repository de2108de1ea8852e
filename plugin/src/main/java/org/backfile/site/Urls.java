package org.backfile.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.backfile.article.Timestamp;
import org.backfile.curate.Archive;
import org.backfile.curate.Entry;
import org.jspecify.annotations.Nullable;

/** Where each article stands in the site. All addresses are relative to the site's root and name a file. */
final class Urls {

    private final List<String> articles;

    private Urls(List<String> articles) {
        this.articles = articles;
    }

    /** Of two articles with one headline in one month, the older keeps the plain address: new ones don't move old ones. */
    static Urls of(Archive archive) {
        var entries = archive.entries();
        var order = new ArrayList<Integer>();
        for (int i = 0; i < entries.size(); i++) order.add(i);
        order.sort(Comparator.comparingLong((Integer i) -> age(entries.get(i)))
                .thenComparing(i -> entries.get(i).origin().source()));

        var slugs = new HashMap<String, Slugs>();
        var articles = new String[entries.size()];
        for (int i : order) {
            var entry = entries.get(i);
            var folder = folder(entry.metadata().published());
            var slug = slugs.computeIfAbsent(folder, f -> new Slugs())
                    .give(entry.metadata().title(), entry.origin().source());
            articles[i] = folder + slug + ".html";
        }
        return new Urls(List.of(articles));
    }

    String article(int entry) {
        return articles.get(entry);
    }

    String print(int entry) {
        return "print/" + articles.get(entry);
    }

    /** What leads from this page to the site's root: nothing, or some {@code ../}. */
    static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    private static long age(Entry entry) {
        var published = entry.metadata().published();
        return published == null ? 0 : published.epochSecond();
    }

    /** Where an article would stand if it had its headline to itself. */
    static String plain(String title, @Nullable Timestamp published) {
        return folder(published) + Slug.of(title) + ".html";
    }

    private static String folder(@Nullable Timestamp published) {
        if (published == null) return "articles/undated/";
        var date = published.date();
        return String.format(Locale.ROOT, "articles/%04d/%02d/", date.getYear(), date.getMonthValue());
    }
}
