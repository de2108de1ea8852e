package org.backfile.extract.metadata;

import java.util.HashMap;
import org.backfile.extract.dom.NameWords;
import org.backfile.extract.dom.SeenNames;
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
    /** An {@code itemprop}, whatever it says. */
    static final int PROPERTY = 1 << 10;

    private static final String[] READ = {"class", "id", "itemprop", "rel", "property", "data-testid"};
    private static final NameWords WORDS;

    static {
        var words = new HashMap<String, Integer>();
        for (String line : Lexicon.lines("hints.txt")) {
            String[] columns = line.split("\t", -1);
            for (String word : columns[1].split(" ", -1)) words.merge(word, bit(columns[0]), (a, b) -> a | b);
        }
        WORDS = new NameWords(words);
    }

    private final SeenNames seen = new SeenNames(WORDS);

    int of(Element element) {
        String tag = element.normalName();
        int bits = ofTag(tag);
        int unread = element.attributesSize();
        if (unread == 0) return bits;
        var attributes = element.attributes();
        for (String name : READ) {
            String value = attributes.get(name);
            if (value.isEmpty()) continue;
            bits |= seen.read(value);
            if (name.equals("itemprop")) bits |= PROPERTY;
            if (--unread == 0) break;
        }
        boolean says = (bits & ~PROPERTY) != 0;
        return !says && tag.equals("a") && attributes.get("href").contains("/author") ? bits | BYLINE : bits;
    }

    /** Of an element whose class says nothing of what it holds. */
    static int ofProperty(Element element) {
        return element.attributesSize() == 0
                        || element.attributes().get("itemprop").isEmpty()
                ? 0
                : PROPERTY;
    }

    private static int ofTag(String tag) {
        return switch (tag) {
            case "nav", "footer" -> CHROME;
            case "aside", "form" -> OTHER;
            default -> 0;
        };
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
