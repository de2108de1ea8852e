package org.backfile.site;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.backfile.curate.Archive;
import org.backfile.curate.Entry;

/** All that the pages of one site have in common: the archive, where everything stands, and the words around it. */
record Edition(
        Archive archive,
        SiteSettings settings,
        Messages text,
        Dates dates,
        Map<String, Dates> datesByLanguage,
        Urls urls,
        Links links,
        Calendar calendar,
        Shelves topics,
        Shelves authors,
        Shelves publishers) {

    static Edition of(Archive archive, SiteSettings settings, Theme theme) throws IOException {
        var text = theme.messages(settings.language());
        var shelving = new Shelving(archive);
        return new Edition(
                archive,
                settings,
                text,
                new Dates(text),
                datesByLanguage(archive, theme),
                Urls.of(archive),
                new Links(archive),
                new Calendar(archive),
                shelving.topics(),
                shelving.authors(),
                shelving.publishers());
    }

    Entry entry(int index) {
        return archive.entries().get(index);
    }

    int size() {
        return archive.entries().size();
    }

    Shelves shelves(Shelf.Kind kind) {
        return switch (kind) {
            case TOPICS -> topics;
            case AUTHORS -> authors;
            case PUBLISHERS -> publishers;
        };
    }

    /** The language an article is labelled with: its own, else the site's. */
    String language(Entry entry) {
        var language = entry.metadata().language();
        return language == null ? settings.language() : language;
    }

    /** Dates as an article's own readers write them; the site's way where the theme doesn't speak the language. */
    Dates dates(Entry entry) {
        var language = entry.metadata().language();
        return language == null ? dates : datesByLanguage.getOrDefault(language, dates);
    }

    /** Whether {@link #dates(Entry)} are in the article's own language. */
    boolean speaks(Entry entry) {
        var language = entry.metadata().language();
        return language != null && datesByLanguage.containsKey(language);
    }

    private static Map<String, Dates> datesByLanguage(Archive archive, Theme theme) throws IOException {
        var dates = new HashMap<String, Dates>();
        for (var entry : archive.entries()) {
            var language = entry.metadata().language();
            if (language == null || dates.containsKey(language)) continue;
            if (theme.speaks(language)) dates.put(language, new Dates(theme.messages(language)));
        }
        return dates;
    }
}
