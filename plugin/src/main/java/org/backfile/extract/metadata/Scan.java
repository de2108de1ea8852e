package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One walk over a page that collects all that the fields are read from: meta tags, scripts of data, visible lines, marked elements. */
final class Scan {

    /** Longer lines are prose; only their beginning is kept. */
    static final int LONGEST_LINE = 600;

    private static final int MOST_LINES = 20_000;
    private static final int MOST_SCRIPTS = 60;
    private static final int LONGEST_SCRIPT = 1_000_000;
    private static final int MOST_COMMENTS = 40;
    private static final int MOST_MARKED = 2_000;
    private static final int MARKS =
            Hints.BYLINE | Hints.DATE | Hints.TAGS | Hints.STANDFIRST | Hints.HEADLINE | Hints.PROPERTY;
    private static final int INHERITED = ~(Hints.HEADLINE | Hints.PROPERTY);

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "video",
            "audio",
            "canvas",
            "select",
            "textarea",
            "math",
            "option",
            "button");

    /** Elements that don't end a line. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    /** Inline elements that pages set apart by style alone: between words they count as a space. */
    private static final Set<String> SEAMS = Set.of("span", "a", "time", "label", "small", "data", "cite", "img");

    /** Elements that hold no words to be marked. */
    private static final Set<String> EMPTY = Set.of("img", "br", "hr", "input", "source", "wbr");

    private static final Set<String> BARE = Set.of("html", "body", "meta", "link", "title", "base");

    private static final int MOST_HEADLINES = 3;
    private static final int IS_UNSEEN = 1;
    private static final int IS_INLINE = 2;
    private static final int IS_SEAM = 4;
    private static final int IS_LINK = 8;
    /** Drawings: nothing in them is read, not even comments. */
    private static final int IS_SKIPPED = 16;
    /** Elements that are read, but for what they say rather than for their class. */
    private static final int IS_BARE = 32;

    private static final int IS_EMPTY = 64;

    /** What the walk must know of a tag, found by one look. */
    private static final Map<String, Integer> TAGS = new HashMap<>();

    static {
        for (String tag : UNSEEN) TAGS.merge(tag, IS_UNSEEN, (a, b) -> a | b);
        TAGS.put("head", IS_UNSEEN);
        for (String tag : INLINE) TAGS.merge(tag, IS_INLINE, (a, b) -> a | b);
        for (String tag : SEAMS) TAGS.merge(tag, IS_SEAM, (a, b) -> a | b);
        for (String tag : BARE) TAGS.merge(tag, IS_BARE, (a, b) -> a | b);
        for (String tag : EMPTY) TAGS.merge(tag, IS_EMPTY, (a, b) -> a | b);
        TAGS.merge("a", IS_LINK, (a, b) -> a | b);
        TAGS.put("svg", IS_SKIPPED);
    }

    final MetaTags metas = new MetaTags();
    final List<Element> links = new ArrayList<>();
    final List<String> data = new ArrayList<>();
    final List<String> comments = new ArrayList<>();
    final List<String> languages = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Marked> marked = new ArrayList<>();
    final List<Marked> times = new ArrayList<>();
    String titleTag = "";

    @Nullable
    String base;

    private final Hints hints = new Hints();
    private int[] around = new int[64];
    private int level;
    /** The line that is being read; a space for a seam and one more character may follow the longest. */
    private final char[] text = new char[LONGEST_LINE + 3];

    private int length;
    private @Nullable Element first;
    private int firstHints;
    private int linked;
    private int digits;
    private int unseen;
    private int anchors;
    private int headlines;
    private boolean seam;

    static Scan of(Document page) {
        var scan = new Scan();
        scan.walk(page);
        scan.flush();
        return scan;
    }

    private void walk(Element element) {
        int kind = TAGS.getOrDefault(element.normalName(), 0);
        if ((kind & IS_SKIPPED) != 0) {
            if (unseen == 0) flush();
            return;
        }
        open(element, kind);
        int size = element.childNodeSize();
        for (int i = 0; i < size; i++) {
            var child = element.childNode(i);
            if (child instanceof Element below) walk(below);
            else leaf(child);
        }
        close(kind);
    }

    private void leaf(Node node) {
        if (node instanceof TextNode words && !(node instanceof CDataNode)) {
            if (unseen == 0) append(words);
        } else if (node instanceof Comment comment && comments.size() < MOST_COMMENTS) {
            String said = comment.getData();
            comments.add(said.length() > 500 ? said.substring(0, 500) : said);
        } else if (node instanceof DataNode script && isData(script.parent())) {
            if (data.size() < MOST_SCRIPTS && script.getWholeData().length() <= LONGEST_SCRIPT)
                data.add(script.getWholeData());
        }
    }

    private void close(int kind) {
        level--;
        if ((kind & IS_LINK) != 0) anchors--;
        if ((kind & IS_UNSEEN) != 0) unseen--;
        if (unseen > 0) return;
        if ((kind & IS_INLINE) == 0) flush();
        seam |= (kind & IS_SEAM) != 0;
    }

    /** What holds the headline is no teaser and no sidebar, whatever its class says. */
    private void freeAncestors() {
        for (int i = 0; i <= level; i++) around[i] &= ~(Hints.CHROME | Hints.OTHER);
    }

    private void open(Element element, int kind) {
        String tag = element.normalName();
        int outer = around[level];
        int own = 0;
        if ((kind & IS_BARE) != 0) note(element, tag);
        if (unseen == 0 && (kind & IS_EMPTY) == 0)
            own = (kind & IS_BARE) != 0 ? Hints.ofProperty(element) : hints.of(element);
        if (++level == around.length) around = Arrays.copyOf(around, level * 2);
        around[level] = outer | (own & INHERITED);
        if ((kind & IS_UNSEEN) != 0) unseen++;
        if ((kind & IS_LINK) != 0) anchors++;
        if (unseen > 0) return;
        if ((kind & IS_INLINE) == 0) flush();
        seam |= (kind & IS_SEAM) != 0;
        if (tag.equals("h1") && headlines++ < MOST_HEADLINES) freeAncestors();
        if (marked.size() < MOST_MARKED) {
            if ((own & MARKS) != 0) marked.add(new Marked(element, own, outer, lines.size()));
            if (tag.equals("time")) times.add(new Marked(element, own, outer, lines.size()));
        }
    }

    private void note(Element element, String tag) {
        switch (tag) {
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            case "title" -> {
                if (titleTag.isEmpty() && unseen > 0 && isIn(element, "head")) titleTag = element.text();
            }
            case "base" -> base = base == null ? element.attr("href") : base;
            case "html" -> {
                languages.add(element.attr("lang"));
                languages.add(element.attr("xml:lang"));
            }
            default -> {}
        }
    }

    private static boolean isWord(char c) {
        if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private static boolean isIn(Element element, String tag) {
        var parent = element.parent();
        return parent != null && parent.normalName().equals(tag);
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        if (length > LONGEST_LINE || words.isEmpty()) return;
        int before = length;
        if (seam && before > 1 && isWord(words.charAt(0)) && isWord(text[before - 1]) && isWord(text[before - 2]))
            text[length++] = ' ';
        seam = false;
        copy(words);
        if (length == before) return;
        var parent = node.parent();
        if (first == null && parent != null) {
            first = parent;
            firstHints = around[level];
        }
        if (anchors > 0) linked += length - before;
    }

    /** Adds words to the line, white space as single spaces; without branches, which every word's end would make slow. */
    private void copy(String words) {
        int to = length;
        int numerals = 0;
        char before = to == 0 ? ' ' : text[to - 1];
        int start = 0;
        while (start < words.length() && words.charAt(start) <= ' ') start++;
        if (start > 0 && before != ' ') text[to++] = before = ' ';
        for (int i = start; i < words.length() && to <= LONGEST_LINE; i++) {
            char c = words.charAt(i);
            if (c < 0x80) {
                c = (char) Math.max(c, ' ');
                numerals += (c - '0' | '9' - c) >>> 31 ^ 1;
            } else if (c == '\u00a0' || c == '\u2003' || c == '\u2009') {
                c = ' ';
            } else if (Character.isDigit(c)) {
                numerals++;
            }
            text[to] = c;
            int differs = (c ^ ' ') + (before ^ ' ');
            to += -differs >>> 31;
            before = c;
        }
        length = to;
        digits += numerals;
    }

    private void flush() {
        if (first != null) {
            if (length > 0 && text[length - 1] == ' ') length--;
            String line = new String(text, 0, length).strip();
            if (!line.isEmpty() && lines.size() < MOST_LINES) {
                lines.add(new Line(
                        lines.size(),
                        line,
                        first,
                        firstHints,
                        heading(first),
                        Math.min(linked, line.length()),
                        digits));
            }
        }
        first = null;
        length = 0;
        linked = 0;
        digits = 0;
    }

    private static int heading(Element element) {
        Element at = element;
        for (int up = 0; at != null && up < 4; up++, at = at.parent()) {
            String tag = at.normalName();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
                return tag.charAt(1) - '0';
            }
        }
        return 0;
    }

    private static boolean isData(@Nullable Node script) {
        return script != null
                && script.attributes()
                        .get("type")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .startsWith("application/ld+json");
    }
}
