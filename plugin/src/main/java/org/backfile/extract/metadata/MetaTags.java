package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The page's {@code meta} tags by their name, whichever attribute gives it. */
final class MetaTags {

    private static final int LONGEST = 5_000;
    private static final String[] NAMES = {"name", "property", "itemprop", "http-equiv"};

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    void add(Element meta) {
        var attributes = meta.attributes();
        String content = attributes.get("content");
        if (content.isBlank() || content.length() > LONGEST) return;
        String value = plain(content);
        for (String attribute : NAMES) {
            String name = attributes.get(attribute);
            if (!name.isBlank())
                values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), n -> new ArrayList<>(2))
                        .add(value);
        }
    }

    /** The first value of the first of these names that has one. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            var found = values.get(name);
            if (found != null) return found.get(0);
        }
        return null;
    }

    /** All values of this name. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** All values of all these names, in this order. */
    List<String> all(String... names) {
        var found = new ArrayList<String>();
        for (String name : names) found.addAll(values.getOrDefault(name, List.of()));
        return found;
    }

    /** The first values of all names that fit, in the order of the page. */
    List<String> named(Predicate<String> name) {
        return values.entrySet().stream()
                .filter(entry -> name.test(entry.getKey()))
                .map(entry -> entry.getValue().get(0))
                .toList();
    }

    /** Plain text of a value that may have been escaped once or twice too often: a quotation mark as an entity of an entity. */
    static String plain(String value) {
        if (isPlain(value)) return value;
        String text = value;
        for (int i = 0; i < 2 && text.indexOf('&') >= 0; i++) text = Parser.unescapeEntities(text, false);
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) plain.append(c);
            else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
        }
        return plain.toString().strip();
    }

    /** Most values are, and can stay as they are: nothing is escaped, and no white space but single spaces between words. */
    private static boolean isPlain(String value) {
        boolean gap = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean space = c == ' ';
            if (c == '&' || space && gap) return false;
            if (c < ' ' || c > 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c))) return false;
            gap = space;
        }
        return !gap || value.isEmpty();
    }
}
