package org.backfile.curate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the many addresses of one article to one form: with and without www, tracking, fragment, as AMP, mobile or print version, by
 * http or https, escaped or not, and as the Wayback Machine keeps it.
 */
public final class PageAddress {

    private static final Pattern WAYBACK =
            Pattern.compile("https?://web\\.archive\\.org/web/\\d{4,14}(?:[a-z]{2}_)?/(?=https?:/)");
    private static final Pattern HOST_PREFIX = Pattern.compile("^(?:(?:www\\d?|m|mobile|amp)\\.)+(?=[^.]+\\.)");
    private static final Pattern VARIANT = Pattern.compile("amp|print|mobile|^/m/");
    private static final Pattern PATH_VARIANT =
            Pattern.compile("(?:/(?:amp|print|mobile))+/?$|[./_-]amp(?=\\.html?$)|(?<=[^/])[._-]print(?=\\.html?$)");
    private static final Pattern PATH_PREFIX = Pattern.compile("^/(?:amp|print|mobile|m)(?=/[^/])");
    private static final Pattern PATH_END = Pattern.compile("(?:/index\\.(?:html?|php))?/*$|\\.amp$");

    /** How pages are reached or shown, never which. */
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

    /** The form under which equal pages meet; null when it is no http(s) address of an article, such as a site's front page. */
    public static @Nullable String normalise(@Nullable String url) {
        if (url == null) return null;
        var bare = bare(url);
        if (bare == null) return null;
        int end = endOfHost(bare);
        var host = host(bare.substring(0, end));
        if (host == null) return null;
        int mark = bare.indexOf('?', end);
        var path = path(bare.substring(end, mark < 0 ? bare.length() : mark));
        var query = mark < 0 ? "" : query(bare.substring(mark + 1));
        return path.isEmpty() && query.isEmpty() ? null : host + path + query;
    }

    /** Whose page it is: the host without www and the like; null when it is no http(s) address. */
    public static @Nullable String site(@Nullable String url) {
        var bare = url == null ? null : bare(url);
        return bare == null ? null : host(bare.substring(0, endOfHost(bare)));
    }

    /** Without scheme and fragment. */
    private static @Nullable String bare(String url) {
        var address = url.strip();
        if (address.contains("web.archive.org/web/"))
            address = WAYBACK.matcher(address).replaceFirst("");
        int start = address.indexOf(":/") + 2;
        boolean web = address.regionMatches(true, 0, "http:/", 0, 6) || address.regionMatches(true, 0, "https:/", 0, 7);
        if (!web || address.indexOf(' ') >= 0) return null;
        if (start < address.length() && address.charAt(start) == '/') start++;
        int fragment = address.indexOf('#');
        return address.substring(start, fragment < start ? address.length() : fragment);
    }

    private static int endOfHost(String bare) {
        for (int i = 0; i < bare.length(); i++) if (bare.charAt(i) == '/' || bare.charAt(i) == '?') return i;
        return bare.length();
    }

    /** With its port, when that is none of the usual. */
    private static @Nullable String host(String authority) {
        var name = authority.substring(authority.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (name.endsWith(":80")) name = name.substring(0, name.length() - 3);
        else if (name.endsWith(":443")) name = name.substring(0, name.length() - 4);
        name = HOST_PREFIX.matcher(name).replaceFirst("");
        return name.isEmpty() ? null : name;
    }

    private static String path(String raw) {
        var path = decoded(raw);
        if (path.contains("//")) path = path.replaceAll("//+", "/");
        if (VARIANT.matcher(path).find()) {
            path = PATH_VARIANT.matcher(path).replaceAll("");
            path = PATH_PREFIX.matcher(path).replaceFirst("");
        }
        return PATH_END.matcher(path).replaceAll("");
    }

    private static String query(String raw) {
        if (raw.isEmpty()) return "";
        var kept = Arrays.stream(raw.split("&"))
                .filter(p -> !p.isEmpty() && !isNoise(p))
                .map(PageAddress::decoded)
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isNoise(String parameter) {
        var name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || name.startsWith("at_") || NOISE.contains(name);
    }

    /** A plus stays one: only forms mean a space by it. */
    private static String decoded(String raw) {
        if (raw.indexOf('%') < 0) return raw;
        try {
            return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return raw;
        }
    }
}
