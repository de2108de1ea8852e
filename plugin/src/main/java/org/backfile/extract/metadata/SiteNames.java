package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names a page gives the publication it is part of, to tell them from headlines and topics. */
final class SiteNames {

    private final Set<String> keys = new HashSet<>();
    private @Nullable String best;
    private @Nullable String host;

    /** A name the page states; the first one stated is the publisher's. */
    void add(@Nullable String name) {
        if (name == null || name.isBlank() || name.length() > 80 || name.startsWith("http")) return;
        if (best == null) best = name.strip();
        addKey(compact(name));
    }

    /** The host's labels count as names, but for the top level. */
    void addHost(@Nullable String url) {
        String host = host(url);
        if (host == null) return;
        this.host = host;
        String[] labels = host.split("\\.", -1);
        for (int i = 0; i < labels.length - 1; i++) {
            if (labels[i].length() > 3 || i == labels.length - 2) addKey(labels[i].replace("-", ""));
        }
        addKey(compact(host));
    }

    /**
     * The publisher as the page names it, without the slogan that some put behind or before the name; null if it doesn't.
     *
     * @param title the page's title, whose end is the name when the host says so, for pages that name it nowhere else
     */
    @Nullable
    String best(String title) {
        if (best != null) return withoutSlogan(best);
        String end = withoutSlogan(title);
        return !end.equals(title) && isHosts(end) ? end : null;
    }

    /** Of several parts the one that the host is named after, else the first one. */
    private String withoutSlogan(String name) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (var separator : TitleParts.separators(name + " ")) {
            if (name.substring(separator.start()).startsWith(":")) continue;
            parts.add(name.substring(from, separator.start()).strip());
            from = Math.min(name.length(), separator.end());
        }
        parts.add(name.substring(from).strip());
        parts.removeIf(String::isEmpty);
        if (parts.isEmpty()) return name;
        return parts.stream().filter(this::isHosts).findFirst().orElse(parts.get(0));
    }

    /** Whether the host is a name's, or its initials', in any of its labels. */
    private boolean isHosts(String name) {
        String key = compact(name);
        if (host == null || key.length() < 2) return false;
        String initials = initials(Matching.key(name));
        for (String label : host.replace("-", "").split("\\.", -1)) {
            boolean same = label.equals(key) || (initials.length() > 2 && label.equals(initials));
            boolean part = label.length() > 3 && key.length() > 3 && (key.contains(label) || label.contains(key));
            if (same || part) return true;
        }
        return compact(host).equals(key);
    }

    /** Whether a text is one of the names, or their beginning, end or initials. */
    boolean isLike(String text) {
        return isLikeKey(Matching.key(text));
    }

    /** The same of a text as {@link Matching#key} spells it. */
    boolean isLikeKey(String spaced) {
        String key = spaced.replace(" ", "");
        if (key.isEmpty() || keys.contains(key)) return true;
        String initials = initials(spaced);
        for (String known : keys) {
            if (initials.length() > 2 && initials.equals(known)) return true;
            if (key.length() < 4 || known.length() < 4) continue;
            if (known.contains(key) || (key.contains(known) && known.length() * 5 >= key.length() * 2)) return true;
        }
        return false;
    }

    /** Whether a text is exactly one of the names. */
    boolean is(String text) {
        return keys.contains(compact(text));
    }

    /** The host of an address without "www."; null if it has none. */
    static @Nullable String host(@Nullable String url) {
        if (url == null || !url.startsWith("http")) return null;
        int start = url.indexOf("://") + 3;
        int end = start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) end++;
        String host = start < 3 ? "" : url.substring(start, end).toLowerCase(Locale.ROOT);
        if (host.startsWith("www.")) host = host.substring(4);
        return host.indexOf('.') > 0 ? host : null;
    }

    private void addKey(String key) {
        if (key.length() > 1) keys.add(key);
    }

    private static String compact(String text) {
        return Matching.key(text).replace(" ", "");
    }

    private static String initials(String key) {
        var initials = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i - 1) == ' ') initials.appendCodePoint(key.codePointAt(i));
        }
        return initials.toString();
    }
}
