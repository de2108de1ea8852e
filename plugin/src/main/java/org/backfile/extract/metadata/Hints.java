package org.backfile.extract.metadata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element's own attributes say it is for, as a set of bits. One instance serves one page. */
final class Hints {

    static final int BYLINE = 1;
    static final int DATE = 1 << 1;
    static final int MODIFIED = 1 << 2;
    static final int TAGS = 1 << 3;
    static final int STANDFIRST = 1 << 4;
    static final int HEADLINE = 1 << 5;
    static final int PUBLISHER = 1 << 6;
    /** Menus, footers, sign-up boxes. */
    static final int CHROME = 1 << 7;
    /** Teasers of other stories, comments. */
    static final int OTHER = 1 << 8;

    static final int BIO = 1 << 9;

    private static final String[] READ = {"class", "id", "itemprop", "rel", "property", "data-testid"};
    private static final int LONGEST = 200;
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        for (String line : Lexicon.lines("hints.txt")) {
            String[] columns = line.split("\t", -1);
            for (String word : columns[1].split(" ", -1)) WORDS.merge(word, bit(columns[0]), (a, b) -> a | b);
        }
    }

    private final Map<String, Integer> seen = new HashMap<>();

    int of(Element element) {
        int bits = 0;
        if (element.attributesSize() > 0) {
            var attributes = element.attributes();
            for (String name : READ) {
                if (attributes.hasKey(name)) bits |= words(attributes.get(name));
            }
        }
        return bits | ofTag(element.normalName());
    }

    private static int ofTag(String tag) {
        return switch (tag) {
            case "nav", "footer" -> CHROME;
            case "aside", "form" -> OTHER;
            default -> 0;
        };
    }

    private int words(String value) {
        if (value.isEmpty()) return 0;
        var known = seen.get(value);
        if (known != null) return known;
        int bits = read(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        seen.put(value, bits);
        return bits;
    }

    private static int read(String value) {
        int bits = 0;
        int from = -1;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump =
                    letter && from >= 0 && Character.isUpperCase(c) && Character.isLowerCase(value.charAt(i - 1));
            if ((!letter || hump) && from >= 0) {
                bits |= WORDS.getOrDefault(value.substring(from, i).toLowerCase(Locale.ROOT), 0);
                from = -1;
            }
            if (letter && from < 0) from = i;
        }
        return bits;
    }

    private static int bit(String kind) {
        return switch (kind) {
            case "byline" -> BYLINE;
            case "date" -> DATE;
            case "modified" -> MODIFIED;
            case "tags" -> TAGS;
            case "standfirst" -> STANDFIRST;
            case "headline" -> HEADLINE;
            case "publisher" -> PUBLISHER;
            case "chrome" -> CHROME;
            case "other" -> OTHER;
            case "bio" -> BIO;
            default -> throw new IllegalStateException(kind);
        };
    }
}
