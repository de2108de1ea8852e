package org.backfile.extract.host;

import java.util.Locale;
import java.util.Objects;
import org.backfile.article.Article;
import org.backfile.article.Fingerprint;

/** Which pages are taken for one host's: those of one address, else of one publisher, else of one folder. */
final class Host {

    private Host() {}

    /** The same number for all pages of a host. */
    static long of(Article article) {
        var url = article.provenance().url();
        if (url != null) return Fingerprint.of("host " + name(url));
        var publisher = article.metadata().publisher();
        if (publisher != null) return Fingerprint.of("publisher " + publisher);
        var source = article.source();
        return Fingerprint.of("folder " + source.substring(0, source.lastIndexOf('/') + 1));
    }

    /** Whether a page says whose it is; pages that only lie in one folder may be of several templates. */
    static boolean isNamed(Article article) {
        return article.provenance().url() != null || article.metadata().publisher() != null;
    }

    private static String name(String url) {
        int start = url.indexOf("://");
        if (start < 0) return url;
        int end = start += 3;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) end++;
        var name = url.substring(start, end).toLowerCase(Locale.ROOT);
        for (var prefix : new String[] {"www.", "m.", "amp."})
            if (name.startsWith(prefix)) return name.substring(prefix.length());
        return name;
    }

    /** The same number for copies of one story, however their chrome differs: by the longest paragraph. */
    static int story(Article article) {
        var text = article.body().text();
        int from = 0;
        var longest = "";
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            if (to < 0) to = text.length();
            if (to - from > longest.length()) longest = text.substring(from, to);
            from = to + 1;
        }
        return Objects.hash(Fingerprint.of(longest));
    }
}
