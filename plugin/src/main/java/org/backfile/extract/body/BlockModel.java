package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.backfile.extract.model.Row;
import org.backfile.extract.model.Trees;

/**
 * How likely each block of a page is its article's, learned from labelled pages in two steps: the second is told what the first
 * thought of the blocks around. Immutable, thread-safe.
 */
final class BlockModel {

    private static final double SETTLED = 0.02;

    private final Trees first;
    private final Trees second;
    private final int[] carried;

    /**
     * @param first over {@link Features}
     * @param second over {@link SecondLook}
     */
    BlockModel(Trees first, Trees second) {
        this.first = first;
        this.second = second;
        this.carried = SecondLook.carried(first.features());
    }

    /** Read when first asked for: a trainer works without. */
    private static final class Shipped {
        static final BlockModel MODEL = new BlockModel(
                Trees.load(BlockModel.class, "blocks-1.trees"), Trees.load(BlockModel.class, "blocks-2.trees"));
    }

    /** The one trained on all labelled pages. */
    static BlockModel shipped() {
        return Shipped.MODEL;
    }

    /** A probability for each block, 0 to 1. */
    double[] judge(PageView page) {
        var blocks = page.blocks();
        var features = new Features(page);
        var rows = new ArrayList<Row>(blocks.size());
        for (var block : blocks) {
            var row = Row.withoutNames(first.features().size());
            features.describe(block, row);
            rows.add(row);
        }
        var likely = first.probabilities(rows);
        var look = new SecondLook(page, carried, likely);
        var open = new ArrayList<Block>();
        var again = new ArrayList<Row>();
        for (var block : blocks) {
            int at = block.index();
            if (!isOpen(likely[at])) continue;
            var row = Row.withoutNames(second.features().size());
            look.describe(block, rows.get(at), row);
            open.add(block);
            again.add(row);
        }
        var settled = likely.clone();
        var better = second.probabilities(again);
        for (int i = 0; i < better.length; i++) settled[open.get(i).index()] = better[i];
        return settled;
    }

    /** Whether a second look can change anything: on no labelled page it brought a block back that the first step was so sure of. */
    static boolean isOpen(double likely) {
        return likely >= SETTLED;
    }

    /** What the first step is told of each block, with names; for trainers. */
    static List<Row> firstRows(PageView page) {
        var features = new Features(page);
        return page.blocks().stream()
                .map(block -> {
                    var row = new Row();
                    features.describe(block, row);
                    return row;
                })
                .toList();
    }
}
