package org.backfile.extract.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.backfile.article.Provenance;
import org.backfile.article.Timestamp;
import org.backfile.source.RawPage;
import org.jspecify.annotations.Nullable;

/** Where a page comes from, by what its publisher and the program that saved it left in it. */
final class Provenances {

    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");
    private static final Pattern SINGLE_FILE = Pattern.compile("url:\\s*(\\S+)");
    private static final Pattern SAVED_DATE = Pattern.compile("saved date:\\s*([^\\n]{10,80})");
    private static final Pattern HTTRACK =
            Pattern.compile("Mirrored from (\\S+) by (HTTrack)[^\\],]*\\]?,?\\s*([^\\n]*)");

    private Provenances() {}

    static Provenance of(Scan scan, RawPage page) {
        String saved = null;
        String with = null;
        Timestamp at = null;
        for (String comment : scan.comments) {
            var from = SAVED_FROM.matcher(comment);
            if (comment.contains("saved from") && from.find()) saved = absolute(from.group(1), null);
            if (comment.contains("SingleFile")) {
                with = "SingleFile";
                var url = SINGLE_FILE.matcher(comment);
                if (url.find()) saved = absolute(url.group(1), null);
                var date = SAVED_DATE.matcher(comment);
                if (date.find()) at = DateText.first(date.group(1), "en-US");
            }
            var mirror = HTTRACK.matcher(comment);
            if (comment.contains("HTTrack") && mirror.find()) {
                with = "HTTrack";
                String address = mirror.group(1);
                saved = absolute(address.contains("://") ? address : "http://" + address, null);
                at = DateText.first(mirror.group(3), "en");
            }
        }
        String editor = page.editor().url();
        String url = editor != null ? absolute(editor, null) : null;
        if (url == null) url = published(scan, saved);
        if (url == null) url = saved;
        return url == null && at == null && with == null ? Provenance.UNKNOWN : new Provenance(url, at, with);
    }

    /** The address the publisher gives: canonical link, og:url, base; a home page is not the article's address. */
    private static @Nullable String published(Scan scan, @Nullable String saved) {
        String base = absolute(scan.base, saved);
        String context = base != null ? base : saved;
        String canonical = null;
        for (var link : scan.links) {
            if (canonical == null
                    && link.attributes().get("rel").toLowerCase(Locale.ROOT).contains("canonical")) {
                canonical = absolute(link.attr("href"), context);
            }
        }
        String graph = absolute(scan.metas.first("og:url", "twitter:url", "parsely-link", "al:web:url"), context);
        if (canonical != null && !isHome(canonical)) return canonical;
        if (graph != null && !isHome(graph)) return graph;
        if (saved != null) return saved;
        return canonical != null ? canonical : graph != null ? graph : base;
    }

    private static boolean isHome(String url) {
        String path = URI.create(url).getPath();
        return path == null || path.length() < 2;
    }

    private static boolean isWeb(@Nullable String scheme) {
        return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    }

    /** The address as absolute http(s) without its fragment; null when it is none. */
    static @Nullable String absolute(@Nullable String reference, @Nullable String base) {
        if (reference == null || reference.isBlank() || reference.length() > 2_000) return null;
        String text = reference.strip().replace(" ", "%20");
        if (text.startsWith("//")) text = "https:" + text;
        try {
            var uri = new URI(text);
            if (base != null && !uri.isAbsolute()) uri = new URI(base).resolve(uri);
            if (uri.getHost() == null || !isWeb(uri.getScheme())) return null;
            String url = uri.normalize().toString();
            int fragment = url.indexOf('#');
            return fragment < 0 ? url : url.substring(0, fragment);
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
