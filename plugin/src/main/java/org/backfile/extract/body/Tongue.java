package org.backfile.extract.body;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element says of the language and the direction of its text; null where it says nothing, or nothing sensible.
 *
 * @param lang a BCP 47 tag, as far as its letters go
 * @param dir {@code ltr}, {@code rtl} or {@code auto}
 */
record Tongue(@Nullable String lang, @Nullable String dir) {

    static final Tongue SILENT = new Tongue(null, null);

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    private static final int LONGEST = 35;

    static Tongue of(Element element) {
        if (element.attributesSize() == 0 || !element.hasAttr("lang") && !element.hasAttr("dir")) return SILENT;
        var lang = element.attr("lang").strip();
        var dir = element.attr("dir").strip().toLowerCase(Locale.ROOT);
        return new Tongue(isTag(lang) ? lang : null, DIRECTIONS.contains(dir) ? dir : null);
    }

    /** What holds around an element: what it and those above it say, the innermost first. */
    static Tongue around(Element element) {
        var tongue = SILENT;
        for (@Nullable Element at = element.parent(); at != null; at = at.parent()) tongue = tongue.within(of(at));
        return tongue;
    }

    /** What holds inside when this is said within something. */
    Tongue within(Tongue outer) {
        if (equals(SILENT)) return outer;
        return new Tongue(lang != null ? lang : outer.lang, dir != null ? dir : outer.dir);
    }

    /** Writes it on an element, but for what holds there anyhow. */
    void mark(Markup clean, Tongue there) {
        if (lang != null && !lang.equalsIgnoreCase(there.lang)) clean.attribute("lang", lang);
        if (dir != null && !dir.equals(there.dir)) clean.attribute("dir", dir);
    }

    private static boolean isTag(String lang) {
        return !lang.isEmpty()
                && lang.length() <= LONGEST
                && lang.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'));
    }
}
