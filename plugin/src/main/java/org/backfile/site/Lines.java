package org.backfile.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles as lines of an index: headline, standfirst, and the filing line beneath. */
record Lines(Edition edition) {

    /** About what an adult reads in a minute, in languages written with spaces (Brysbaert 2019: 238 for English). */
    private static final int WORDS_A_MINUTE = 230;

    List<Model> of(List<Integer> entries) {
        return entries.stream().map(this::of).toList();
    }

    Model of(int index) {
        var entry = edition.entry(index);
        var metadata = entry.metadata();
        var line = new Model()
                .with("title", metadata.title())
                .with("path", edition.urls().article(index))
                .with("standfirst", metadata.standfirst())
                .with("publisher", metadata.publisher())
                .with("minutes", minutes(index))
                .with("picture", entry.picture())
                .with(language(index));
        var published = metadata.published();
        if (published != null) {
            line.with("date", edition.dates().day(published.date()))
                    .with("iso", published.date().toString());
        }
        return line;
    }

    /** {@code lang} and {@code dir}, where they differ from the page's. */
    Model language(int index) {
        var language = edition.language(edition.entry(index));
        var model = new Model();
        if (language.equals(edition.settings().language())) return model;
        return model.with("lang", language).with("dir", Script.direction(language));
    }

    /** Null for an article of which only the headline is known. */
    @Nullable
    String minutes(int index) {
        int words = edition.entry(index).words();
        return words == 0
                ? null
                : edition.text().count("minutes", Math.max(1, Math.round(words / (float) WORDS_A_MINUTE)));
    }
}
