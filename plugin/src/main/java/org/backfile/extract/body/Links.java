package org.backfile.extract.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Addresses that may leave a source page: absolute http, https and mailto, nothing that a browser could run. */
final class Links {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final int LONGEST = 4000;
    /** What stands for itself in an address's path, query and fragment. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (char c = '0'; c <= 'z'; c++) PLAIN[c] = Character.isLetterOrDigit(c);
        for (char c : "-._~/?#=&+,:;!$'()*@".toCharArray()) PLAIN[c] = true;
    }

    private final String page;
    /** What an address of the page's site begins with, up to the slash; empty when the page's own is none to be read so. */
    private final String site;

    /** What stands in an address before the names of files beside the page. */
    private final String folder;

    /** @param page the address that others are resolved against; may be empty */
    Links(String page) {
        this.page = page;
        int path = isPlain(page) ? page.indexOf('/', page.indexOf("//") + 2) : -1;
        this.site = path < 0 ? "" : page.substring(0, path);
        int end = Math.max(0, path);
        for (int i = end; i < page.length() && page.charAt(i) != '?' && page.charAt(i) != '#'; i++)
            if (page.charAt(i) == '/') end = i + 1;
        this.folder = page.substring(0, end);
    }

    /** The absolute address an attribute holds, resolved against the page's own; null when it is none of the allowed. */
    static @Nullable String absolute(Element element, String attribute) {
        var reference = element.attr(attribute);
        if (isPlain(reference)) return reference;
        return element.hasAttr(attribute) ? new Links(element.baseUri()).absolute(reference) : null;
    }

    /** What a reference of the page leads to, as an absolute address; null when it is none of the allowed. */
    @Nullable
    String absolute(String reference) {
        if (isPlain(reference)) return reference;
        // to ask java.net costs two exceptions
        if (page.isEmpty() && reference.indexOf(':') < 0) return null;
        var likely = site.isEmpty() || reference.isEmpty() ? "" : before(reference) + reference;
        if (isPlain(likely)) return likely;
        var resolved = StringUtil.resolve(page, reference);
        return safe(resolved.isEmpty() ? reference : resolved);
    }

    /** What an address lacks at its beginning, as long as nothing in it has to be resolved; empty when it lacks something else. */
    private String before(String reference) {
        if (reference.startsWith("//")) return site.substring(0, site.indexOf('/'));
        char first = reference.charAt(0);
        if (first == '/') return site;
        return Character.isLetterOrDigit(first) && reference.indexOf(':') < 0 ? folder : "";
    }

    /** Whether the page's own address, without its fragment, is the first so many characters of another. */
    boolean isPage(String address, int length) {
        int hash = page.indexOf('#');
        return (hash < 0 ? page.length() : hash) == length && address.startsWith(page.substring(0, length));
    }

    /** Whether there is nothing to resolve, to escape or to fear: so with most links, and telling is cheaper than doing it. */
    static boolean isPlain(String address) {
        int host = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : -1;
        if (host < 0 || address.length() > LONGEST) return false;
        int path = host;
        while (path < address.length() && isHostPart(address.charAt(path))) path++;
        if (path == host || path < address.length() && address.charAt(path) != '/') return false;
        int fragments = 0;
        for (int i = path; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '%' ? !isEscape(address, i) : c >= PLAIN.length || !PLAIN[c]) return false;
            if (c == '.' && address.charAt(i - 1) == '/') return false;
            if (c == '#' && ++fragments > 1) return false;
        }
        return true;
    }

    private static boolean isEscape(String address, int percent) {
        return percent + 2 < address.length()
                && Character.digit(address.charAt(percent + 1), 16) >= 0
                && Character.digit(address.charAt(percent + 2), 16) >= 0;
    }

    private static boolean isHostPart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c >= 'A' && c <= 'Z';
    }

    /** The address itself when it is absolute and harmless, with what a URI may not hold escaped; else null. */
    static @Nullable String safe(String address) {
        var clean = new StringBuilder();
        for (int i = 0; i < Math.min(address.length(), LONGEST); i++) {
            char c = address.charAt(i);
            // browsers drop these inside a scheme, so that "java\nscript:" runs: drop them before looking
            if (c >= ' ' && c != 0x7f) clean.append(c);
        }
        var text = clean.toString().strip();
        int colon = text.indexOf(':');
        if (colon <= 0 || !SCHEMES.contains(text.substring(0, colon).toLowerCase(Locale.ROOT))) return null;
        return escape(text);
    }

    private static @Nullable String escape(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (" \"<>\\^`{|}".indexOf(c) >= 0)
                out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            else out.append(c);
        }
        try {
            var uri = new URI(out.toString());
            return uri.isOpaque() || uri.getRawAuthority() != null ? out.toString() : null;
        } catch (URISyntaxException odd) {
            return null;
        }
    }
}
