package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Keeps together what is the article's as a whole or not at all, and whose parts look like nothing by themselves: the cells of a table,
 * the items of a list, the lines of a program.
 */
final class Wholes {

    private static final int LONG = 12;
    private static final double TABLE = 0.1;
    private static final double LIST = 0.3;
    private static final double QUOTED = 0.3;
    private static final double LINKED = 0.4;
    private static final int TABLES = Tags.kind("table") & Tags.LANDMARK;
    private static final int LISTS = (Tags.kind("ul") | Tags.kind("ol")) & Tags.LANDMARK;
    private static final int ANSWERED = (Tags.kind("details") | Tags.kind("dl")) & Tags.LANDMARK;
    private static final int PRE = Tags.kind("pre") & Tags.LANDMARK;
    private static final int QUOTES = Tags.kind("blockquote") & Tags.LANDMARK;

    private final List<Block> blocks;
    private final double[] likely;
    private final boolean[] keep;

    Wholes(List<Block> blocks, double[] likely, boolean[] keep) {
        this.blocks = blocks;
        this.likely = likely;
        this.keep = keep;
    }

    void settle() {
        tables();
        int first = -1;
        int last = -1;
        for (var block : blocks) {
            if (!keep[block.index()] || block.words() < LONG) continue;
            if (first < 0) first = block.index();
            last = block.index();
        }
        code(first, last);
        quotes(first, last);
        lists(first, last);
        answers(first);
    }

    private void tables() {
        var tables = new HashMap<Element, List<Block>>();
        for (var block : blocks) {
            var table = table(block.scope());
            if (table != null)
                tables.computeIfAbsent(table, t -> new ArrayList<>()).add(block);
        }
        tables.forEach((table, cells) -> {
            boolean whole = isLikely(cells);
            boolean settled = cells.stream().allMatch(cell -> keep[cell.index()] == whole);
            if (!settled && Tables.isData(table)) for (var cell : cells) keep[cell.index()] = whole;
        });
    }

    private boolean isLikely(List<Block> cells) {
        double sum = 0;
        double words = 0;
        for (var cell : cells) {
            sum += (cell.words() + 1) * likely[cell.index()];
            words += cell.words() + 1;
        }
        return sum / words > TABLE;
    }

    private static @Nullable Element table(Scope scope) {
        if ((scope.landmarks & TABLES) == 0) return null;
        for (@Nullable Scope s = scope; s != null; s = s.parent)
            if (s.element.normalName().equals("table")) return s.element;
        return null;
    }

    /** What is preformatted within the body is the author's. */
    private void code(int first, int last) {
        for (int i = first + 1; i < last; i++) if ((blocks.get(i).inner().landmarks & PRE) != 0) keep[i] = true;
    }

    /** Quotes and embedded posts between the paragraphs are short, and full of links. */
    private void quotes(int first, int last) {
        for (int i = first + 1; i < last; i++)
            if ((blocks.get(i).scope().landmarks & QUOTES) != 0 && likely[i] > QUOTED) keep[i] = true;
    }

    private void lists(int first, int last) {
        if (!missesItems(first, last)) return;
        for (var row : rows(first, last)) {
            boolean within = row.get(0).firstBlock > first && row.get(row.size() - 1).lastBlock < last;
            if (within && row.size() > 1 && isText(row))
                for (var item : row) for (int i = item.firstBlock; i <= item.lastBlock; i++) keep[i] = true;
        }
    }

    /** A question is not kept without its answer, nor a term without what it means. */
    private void answers(int first) {
        if (first < 0) return;
        for (int i = first + 1; i < keep.length; i++) {
            var whole = keep[i] ? null : answered(blocks.get(i).scope());
            if (whole != null && whole.firstBlock > first && isKeptInPart(whole) && isText(List.of(whole)))
                for (int j = whole.firstBlock; j <= whole.lastBlock; j++) keep[j] = true;
        }
    }

    private static @Nullable Scope answered(Scope scope) {
        if ((scope.landmarks & ANSWERED) == 0) return null;
        @Nullable Scope at = scope;
        while (at != null
                && !at.element.normalName().equals("details")
                && !at.element.normalName().equals("dl")) at = at.parent;
        return at;
    }

    private boolean isKeptInPart(Scope scope) {
        for (int i = scope.firstBlock; i <= scope.lastBlock; i++) if (keep[i]) return true;
        return false;
    }

    private boolean missesItems(int first, int last) {
        for (int i = first + 1; i < last; i++)
            if (!keep[i] && (blocks.get(i).scope().landmarks & LISTS) != 0) return true;
        return false;
    }

    /** List items as a template stamps them out, brothers with the same class; those of lists that have a part between the blocks. */
    private Collection<List<Scope>> rows(int first, int last) {
        record Row(Scope list, String signature) {}
        var rows = new HashMap<Row, List<Scope>>();
        for (var block : blocks) {
            @Nullable Scope at = block.inner();
            for (; at != null && at.firstBlock == block.index(); at = at.parent) {
                var list = at.parent;
                if (list == null || list.lastBlock <= first || list.firstBlock >= last) continue;
                if (at.element.normalName().equals("li"))
                    rows.computeIfAbsent(new Row(list, at.signature()), r -> new ArrayList<>())
                            .add(at);
            }
        }
        return rows.values();
    }

    /** Likely enough all in all, and no menu. */
    private boolean isText(List<Scope> items) {
        double sum = 0;
        double words = 0;
        double links = 0;
        for (var item : items) {
            for (int i = item.firstBlock; i <= item.lastBlock; i++) {
                sum += (blocks.get(i).words() + 1) * likely[i];
                words += blocks.get(i).words() + 1;
            }
            links += item.linkWords;
        }
        return links < LINKED * words && sum > LIST * words;
    }
}
