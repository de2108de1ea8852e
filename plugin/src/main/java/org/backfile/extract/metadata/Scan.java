package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    private static final int MOST_HEADLINES = 3;

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
    private final LineText text = new LineText();
    private @Nullable Element first;
    private int firstHints;
    private int linked;
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
        int kind = TagKinds.of(element.normalName());
        if ((kind & TagKinds.SKIPPED) != 0) {
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
        if ((kind & TagKinds.LINK) != 0) anchors--;
        if ((kind & TagKinds.UNSEEN) != 0) unseen--;
        if (unseen > 0) return;
        if ((kind & TagKinds.INLINE) == 0) flush();
        seam |= (kind & TagKinds.SEAM) != 0;
    }

    /** What holds the headline is no teaser and no sidebar, whatever its class says. */
    private void freeAncestors() {
        for (int i = 0; i <= level; i++) around[i] &= ~(Hints.CHROME | Hints.OTHER);
    }

    private void open(Element element, int kind) {
        String tag = element.normalName();
        int outer = around[level];
        int own = 0;
        if ((kind & TagKinds.BARE) != 0) note(element, tag);
        if (unseen == 0 && (kind & TagKinds.EMPTY) == 0)
            own = (kind & TagKinds.BARE) != 0 ? Hints.ofProperty(element) : hints.of(element);
        if (++level == around.length) around = Arrays.copyOf(around, level * 2);
        around[level] = outer | (own & INHERITED);
        if ((kind & TagKinds.UNSEEN) != 0) unseen++;
        if ((kind & TagKinds.LINK) != 0) anchors++;
        if (unseen > 0) return;
        if ((kind & TagKinds.INLINE) == 0) flush();
        seam |= (kind & TagKinds.SEAM) != 0;
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

    private static boolean isIn(Element element, String tag) {
        var parent = element.parent();
        return parent != null && parent.normalName().equals(tag);
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        if (words.isEmpty()) return;
        int before = text.length();
        text.add(words, seam);
        seam = false;
        if (text.length() == before) return;
        var parent = node.parent();
        if (first == null && parent != null) {
            first = parent;
            firstHints = around[level];
        }
        if (anchors > 0) linked += text.length() - before;
    }

    private void flush() {
        if (first != null) {
            String line = text.line();
            int index = lines.size();
            if (!line.isEmpty() && index < MOST_LINES)
                lines.add(new Line(
                        index,
                        line,
                        first,
                        firstHints,
                        heading(first),
                        Math.min(linked, line.length()),
                        text.digits()));
        }
        first = null;
        linked = 0;
        text.clear();
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
