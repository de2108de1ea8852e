package org.backfile.site;

import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of the site as a whole.
 *
 * @param title the archive's name
 * @param baseUrl absolute http(s) address of the site's root, ending in {@code /}; only feeds, the sitemap and canonical
 *     links need it
 * @param language of the labels around the articles, BCP 47
 * @param generator name and version of the program, e.g. {@code Backfile 0.1.0}
 * @param updated the only date of the build: never the clock
 */
public record SiteSettings(
        String title, @Nullable String baseUrl, String language, String generator, Timestamp updated) {

    public SiteSettings {
        if (baseUrl != null && !baseUrl.endsWith("/")) baseUrl += "/";
    }
}
