package org.backfile.extract.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Tells tables of data from tables that only lay out a page. */
final class Tables {

    private static final Evaluator ROWS = QueryParser.parse("tr");
    private static final Evaluator TABLE = QueryParser.parse("table");
    private static final Set<String> PARTS = Set.of("caption", "thead", "tbody", "tfoot", "tr", "td", "th");
    private static final Set<String> LAYOUT = Set.of(
            "table", "p", "div", "h1", "h2", "h3", "ul", "ol", "article", "section", "form", "blockquote", "center");

    private Tables() {}

    static boolean isPart(String tag) {
        return PARTS.contains(tag);
    }

    /** Data has rows of two or more short cells, and no cell that holds a document of its own. */
    static boolean isData(Element table) {
        if (table.attr("role").equals("presentation")) return false;
        int rows = 0;
        int wide = 0;
        int layouts = 0;
        for (var row : table.select(ROWS)) {
            int cells = 0;
            for (var cell : row.children()) {
                var tag = cell.normalName();
                if (!tag.equals("td") && !tag.equals("th")) continue;
                cells++;
                if (holdsLayout(cell)) layouts++;
            }
            rows++;
            if (cells > 1) wide++;
        }
        return rows > 1 && wide * 2 >= rows && layouts <= rows / 2;
    }

    private static boolean holdsLayout(Element cell) {
        int blocks = 0;
        for (var child : cell.children()) if (LAYOUT.contains(child.normalName())) blocks++;
        return blocks > 2 || cell.selectFirst(TABLE) != null;
    }
}
