package org.backfile.extract.body;

import java.util.Arrays;
import java.util.List;
import org.backfile.extract.model.NamedRow;
import org.backfile.extract.model.Table;
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
        var told = new Table(blocks.size(), first.features().size());
        for (var block : blocks) features.describe(block, told.at(block.index(), 0));
        var likely = first.probabilities(told);
        int[] open = open(likely);
        var look = new SecondLook(page, likely);
        var again = new Table(open.length, second.features().size());
        again.carry(told, carried, open);
        for (int i = 0; i < open.length; i++) look.describe(blocks.get(open[i]), again.at(i, carried.length));
        var settled = likely.clone();
        var better = second.probabilities(again);
        for (int i = 0; i < open.length; i++) settled[open[i]] = better[i];
        return settled;
    }

    private static int[] open(double[] likely) {
        var open = new int[likely.length];
        int size = 0;
        for (int i = 0; i < likely.length; i++) if (isOpen(likely[i])) open[size++] = i;
        return Arrays.copyOf(open, size);
    }

    /** Whether a second look can change anything: on no labelled page it brought a block back that the first step was so sure of. */
    static boolean isOpen(double likely) {
        return likely >= SETTLED;
    }

    /** What the first step is told of each block, with names; for trainers. */
    static List<NamedRow> firstRows(PageView page) {
        var features = new Features(page);
        return page.blocks().stream()
                .map(block -> {
                    var row = new NamedRow();
                    features.describe(block, row);
                    return row;
                })
                .toList();
    }
}
