package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds the footnotes that the body refers to: by themselves they look like the links below an article. */
final class Notes {

    private static final int LONGEST_MARK = 6;
    private static final int NOTE_WORDS = 120;
    private static final int LEVELS = 4;
    /** More than that, as a share of the body, is a bibliography. */
    private static final double MOST = 0.25;

    private Notes() {}

    /** The notes that kept blocks refer to, kept or not; none when they are so many that they must be a bibliography. */
    static List<Block> of(List<Block> blocks, boolean[] keep) {
        Set<String> named = new HashSet<>();
        Set<Element> seen = new HashSet<>();
        for (var block : blocks) {
            var element = block.scope().element;
            if (keep[block.index()] && block.links() > 0 && seen.add(element)) addMarks(element, named);
        }
        if (named.isEmpty()) return List.of();
        var notes = new ArrayList<Block>();
        int words = 0;
        int kept = 0;
        for (var block : blocks) {
            if (keep[block.index()]) kept += block.words();
            if (!isNote(block, named)) continue;
            notes.add(block);
            words += block.words();
        }
        return words < MOST * kept ? notes : List.of();
    }

    private static void addMarks(Element element, Set<String> named) {
        if (element.normalName().equals("a")) {
            // savers make the address of a place in the page a whole one
            var href = element.attr("href");
            int hash = href.indexOf('#');
            if (hash >= 0 && hash + 1 < href.length() && isMark(element.text().strip()))
                named.add(href.substring(hash + 1));
        }
        for (Node child = element.firstChild(); child != null; child = child.nextSibling())
            if (child instanceof Element below) addMarks(below, named);
    }

    /** A number, a letter or a sign, perhaps in brackets; not the arrow that leads back. */
    private static boolean isMark(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_MARK
                && text.codePoints().noneMatch(c -> c == '↩' || c == '↑' || c == '^')
                && text.codePoints().filter(Character::isLetter).count() < 2;
    }

    private static boolean isNote(Block block, Set<String> named) {
        @Nullable Scope at = block.inner();
        for (int level = 0; level < LEVELS && at != null && at.words <= NOTE_WORDS; level++, at = at.parent)
            if (named.contains(at.element.id())) return true;
        return false;
    }
}
