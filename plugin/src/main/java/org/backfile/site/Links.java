package org.backfile.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.backfile.curate.Archive;
import org.jspecify.annotations.Nullable;

/** Knows the original addresses of everything in the archive, so that its articles can link to each other. */
final class Links {

    private static final Pattern WEB =
            Pattern.compile("https?://[^/?#\\s]+.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Map<String, Integer> entries = new HashMap<>();

    Links(Archive archive) {
        for (var folded : archive.folded()) add(folded.provenance().url(), folded.into());
        for (int i = 0; i < archive.entries().size(); i++) {
            add(archive.entries().get(i).provenance().url(), i);
        }
    }

    /** The archive's article that was published at this address; null when it has none. */
    @Nullable
    Integer entry(String url) {
        return isWeb(url) ? entries.get(key(url)) : null;
    }

    /** Whether the address may be linked to: absolute http or https, nothing that runs. */
    static boolean isWeb(String url) {
        return WEB.matcher(url).matches();
    }

    /** The address itself if it may be linked to. */
    static @Nullable String web(@Nullable String url) {
        return url != null && isWeb(url) ? url : null;
    }

    private void add(@Nullable String url, int entry) {
        if (url != null && isWeb(url)) entries.put(key(url), entry);
    }

    /** The same page by http or https, with or without www, a slash at the end or a fragment. */
    private static String key(String url) {
        int fragment = url.indexOf('#');
        var bare = url.substring(url.indexOf("//") + 2, fragment < 0 ? url.length() : fragment);
        int slash = bare.indexOf('/');
        var host = (slash < 0 ? bare : bare.substring(0, slash)).toLowerCase(Locale.ROOT);
        var path = slash < 0 ? "" : bare.substring(slash);
        while (path.endsWith("/")) path = path.substring(0, path.length() - 1);
        return (host.startsWith("www.") ? host.substring(4) : host) + path;
    }
}
