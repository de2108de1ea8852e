package org.backfile.curate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the many addresses of one article to one form: with and without www, tracking, fragment, as AMP, mobile or print version. */
final class PageAddress {

    private static final Pattern HOST_PREFIX = Pattern.compile("^(?:(?:www\\d?|m|mobile|amp)\\.)+(?=[^.]+\\.)");
    private static final Pattern PATH_VARIANT =
            Pattern.compile("(?:/(?:amp|print|mobile))+/?$|[./_-]amp(?=\\.html?$)|(?<=[^/])[._-]print(?=\\.html?$)");
    private static final Pattern PATH_PREFIX = Pattern.compile("^/(?:amp|print|mobile|m)(?=/[^/])");
    private static final Pattern PATH_END = Pattern.compile("(?:/index\\.(?:html?|php))?/*$|\\.amp$");

    /** How pages are reached or shown, never which. Those with a {@code *} are the beginnings of names. */
    private static final Set<String> NOISE = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "yclid",
            "twclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "cmpid",
            "cmp",
            "ncid",
            "ocid",
            "smid",
            "smtyp",
            "ref",
            "referrer",
            "ref_src",
            "ref_url",
            "source",
            "src",
            "share",
            "shared",
            "spm",
            "xtor",
            "ito",
            "amp",
            "outputtype",
            "print",
            "printable",
            "printpage",
            "mobile",
            "m",
            "view",
            "output",
            "ved",
            "usg",
            "rss",
            "partner");

    private PageAddress() {}

    /** The form under which equal pages meet; null when it is no address of an article, such as a site's front page. */
    static @Nullable String normalise(@Nullable String url) {
        if (url == null) return null;
        try {
            var uri = new URI(url.strip());
            var host = uri.getHost();
            if (host == null) return null;
            var path = path(uri.getRawPath());
            var query = query(uri.getRawQuery());
            if (path.isEmpty() && query.isEmpty()) return null;
            var name = HOST_PREFIX.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
            int port = uri.getPort();
            return name + (port < 0 || port == 80 || port == 443 ? "" : ":" + port) + path + query;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    private static String path(@Nullable String raw) {
        if (raw == null) return "";
        var path = PATH_VARIANT.matcher(raw.replaceAll("//+", "/")).replaceAll("");
        path = PATH_PREFIX.matcher(path).replaceFirst("");
        return PATH_END.matcher(path).replaceAll("");
    }

    private static String query(@Nullable String raw) {
        if (raw == null) return "";
        var kept = Arrays.stream(raw.split("&"))
                .filter(p -> !p.isEmpty() && !isNoise(p))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isNoise(String parameter) {
        var name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || name.startsWith("at_") || NOISE.contains(name);
    }
}
