package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.extract.dom.WordTable;
import org.jsoup.nodes.Element;

/** The list of topics that a reader sees, mostly below a story. */
final class TagLists {

    private static final Set<String> WORDS = Lexicon.words("topic-labels.txt");
    private static final WordTable LABELS =
            new WordTable(WORDS.stream().collect(Collectors.toMap(word -> word, String::length)));
    private static final Pattern COMMAS = Pattern.compile("[,/|•·、#]");
    private static final int LONGEST_LABEL =
            WORDS.stream().mapToInt(String::length).max().orElse(0) + 1;
    private static final int LONGEST = 60;
    private static final int MOST = 25;
    private static final int MOST_WORDS = 6;
    /** A list may be broken by a comma or a share button between its links. */
    private static final int GAP = 3;

    private final Scan scan;
    private final Vicinity vicinity;

    TagLists(Scan scan, Vicinity vicinity) {
        this.scan = scan;
        this.vicinity = vicinity;
    }

    List<String> find() {
        var marked = marked();
        return marked.isEmpty() ? labelled() : marked;
    }

    /** The first run of links that are marked as tags, themselves or by what holds them. */
    private List<String> marked() {
        var topics = new ArrayList<String>();
        int last = -1;
        for (var marked : scan.marked) {
            boolean tag = marked.is(Hints.TAGS) && (marked.around() & (Hints.CHROME | Hints.OTHER)) == 0;
            if (!tag
                    || marked.line() < vicinity.headline()
                    || marked.element().attributes().get("rel").contains("category")) continue;
            if (last >= 0 && marked.line() > last + GAP) break;
            var links = links(marked.element());
            if (links.stream().anyMatch(TagLists::isSentence)) continue;
            for (String link : links) if (!topics.contains(link)) topics.add(link);
            if (!links.isEmpty()) last = marked.line();
        }
        return topics;
    }

    /** The texts of an element's links, or of itself when it is one; none when there are too many for a list of topics. */
    private static List<String> links(Element element) {
        var links = new ArrayList<Element>();
        addLinks(element, links);
        var texts = new ArrayList<String>();
        if (links.size() > MOST) return texts;
        for (var link : links) {
            String text = Texts.parts(link, LONGEST);
            if (text == null || text.isBlank() || text.contains("|") || isWithinPage(link)) continue;
            texts.add(text);
        }
        return texts;
    }

    private static void addLinks(Element element, List<Element> links) {
        if (element.normalName().equals("a")) links.add(element);
        for (int i = 0; i < element.childNodeSize() && links.size() <= MOST; i++)
            if (element.childNode(i) instanceof Element below) addLinks(below, links);
    }

    /** "Related topics" and the links after it, or "Tags: ferries, islands". */
    private List<String> labelled() {
        for (int i = vicinity.headline(); i < scan.lines.size(); i++) {
            String text = scan.lines.get(i).text();
            int colon = label(text);
            if (colon < 0) continue;
            var topics =
                    colon + 2 < text.length() ? List.of(COMMAS.split(text.substring(colon + 1), -1)) : linesAfter(i);
            if (!topics.isEmpty() && topics.size() <= MOST && topics.stream().noneMatch(TagLists::isSentence))
                return topics;
        }
        return List.of();
    }

    /** Where the label that a line begins with ends, at a colon or with the line; negative when it begins with none. */
    private static int label(String text) {
        int colon = 0;
        while (colon < text.length() && text.charAt(colon) != ':') if (++colon > LONGEST_LABEL) return -1;
        int end = colon > 0 && text.charAt(colon - 1) == ' ' ? colon - 1 : colon;
        return LABELS.get(text, 0, end) > 0 ? colon : -1;
    }

    /** Below "More on this" there are as often other stories' headlines as topics. */
    private static boolean isSentence(String text) {
        String bare = text.strip();
        int spaces = 0;
        for (int i = 0; i < bare.length(); i++) if (bare.charAt(i) == ' ') spaces++;
        return spaces >= MOST_WORDS;
    }

    private List<String> linesAfter(int label) {
        var topics = new ArrayList<String>();
        Line first = null;
        for (int i = label + 1; i < Math.min(scan.lines.size(), label + 1 + MOST); i++) {
            var line = scan.lines.get(i);
            if (isSkipLink(line)) continue;
            if (first == null) first = line;
            if (line.isFurniture() && (line.is(Hints.CHROME) || line.hints() != first.hints())
                    || line.linked() < line.text().length() - 1
                    || line.text().length() > LONGEST) break;
            topics.add(line.text());
        }
        return topics;
    }

    private static boolean isSkipLink(Line line) {
        Element element = line.element();
        for (int up = 0; element != null && up < 3; up++, element = element.parent()) {
            if (element.normalName().equals("a")) return isWithinPage(element);
        }
        return false;
    }

    /** As "skip this section" is, for those who have the page read to them; a bare {@code #} is a script's link. */
    private static boolean isWithinPage(Element link) {
        String address = link.attr("href");
        return address.length() > 1 && address.charAt(0) == '#';
    }
}
