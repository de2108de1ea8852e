package org.backfile.extract.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Tells tables of data from tables that only lay out a page. */
final class Tables {

    private static final Set<String> PARTS = Set.of("caption", "thead", "tbody", "tfoot", "tr", "td", "th");
    private static final Set<String> LAYOUT = Set.of(
            "table", "p", "div", "h1", "h2", "h3", "ul", "ol", "article", "section", "form", "blockquote", "center");

    private static final Evaluator TABLE = QueryParser.parse("table");

    private Tables() {}

    static boolean isPart(String tag) {
        return PARTS.contains(tag);
    }

    /** Data has rows of two or more short cells, and no cell that holds a document of its own. */
    static boolean isData(Element table) {
        if (table.attr("role").equals("presentation")) return false;
        var sums = new Sums();
        for (var part = table.firstElementChild(); part != null; part = part.nextElementSibling()) {
            if (part.normalName().equals("tr")) sums.row(part);
            else
                for (var row = part.firstElementChild(); row != null; row = row.nextElementSibling())
                    if (row.normalName().equals("tr")) sums.row(row);
        }
        return sums.rows > 1 && sums.wide * 2 >= sums.rows && sums.layouts * 2 <= sums.rows && !sums.nested;
    }

    private static final class Sums {
        private int rows;
        private int wide;
        private int layouts;
        private boolean nested;

        void row(Element row) {
            int cells = 0;
            for (var cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
                var tag = cell.normalName();
                if (!tag.equals("td") && !tag.equals("th")) continue;
                cells++;
                if (nested) continue;
                if (holdsLayout(cell)) layouts++;
                nested = cell.selectFirst(TABLE) != null;
            }
            rows++;
            if (cells > 1) wide++;
        }
    }

    private static boolean holdsLayout(Element cell) {
        int blocks = 0;
        for (var child = cell.firstElementChild(); child != null; child = child.nextElementSibling())
            if (LAYOUT.contains(child.normalName())) blocks++;
        return blocks > 2;
    }
}
