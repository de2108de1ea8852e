package org.backfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants built. Every default is already filled in.
 *
 * @param content folder of raw pages
 * @param site where the site goes
 * @param cache the store that makes the next build incremental
 * @param templates folder whose files replace the theme's; null for none
 * @param title the archive's name
 * @param baseUrl absolute http(s) address the site will have; only feeds and the sitemap want it
 * @param language of the labels around the articles, BCP 47
 * @param updated the date of the build; null for the newest article's
 * @param strict whether a rejected page fails the build
 * @param force whether a folder with files that Backfile did not make may become the site
 * @param threads at least 1; never changes what is built
 * @param version of Backfile, as it stands in the site
 * @param engine what tells this build of Backfile from others, for the store
 */
public record Settings(
        Path content,
        Path site,
        Path cache,
        @Nullable Path templates,
        String title,
        @Nullable String baseUrl,
        String language,
        @Nullable Timestamp updated,
        boolean strict,
        boolean force,
        int threads,
        String version,
        String engine) {

    public Settings {
        content = content.toAbsolutePath().normalize();
        site = site.toAbsolutePath().normalize();
        cache = cache.toAbsolutePath().normalize();
        if (threads < 1) throw new IllegalArgumentException("threads: " + threads);
        if (content.startsWith(site))
            throw new Unbuildable("The content folder " + content + " is the site folder or lies in it (" + site
                    + "), which every build replaces. Choose another with -Dbackfile.site=FOLDER");
        if (cache.startsWith(site))
            throw new Unbuildable("The cache folder " + cache + " is the site folder or lies in it (" + site
                    + "), which every build replaces. Choose another with -Dbackfile.cache=FOLDER");
    }

    /** The folders whose files make the site what it is. */
    public List<Path> folders() {
        return templates == null ? List.of(content) : List.of(content, templates);
    }

    /** What the manifest says of them: those that shape the site, and no folder of this machine. */
    Map<String, String> forManifest() {
        var settings = new TreeMap<String, String>();
        settings.put("title", title);
        settings.put("language", language);
        if (baseUrl != null) settings.put("baseUrl", baseUrl);
        if (updated != null) settings.put("updated", updated.iso());
        return settings;
    }
}
