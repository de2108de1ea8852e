package org.backfile.extract.body;

import java.util.List;
import org.backfile.extract.model.NamedRow;
import org.backfile.extract.model.Row;

/**
 * What the first model thinks of the blocks around a block: above and below it, in the elements around it, in the same place of the
 * template. Only so can a page be cut where its article ends, which no block shows by itself (stacking: Wolpert, <i>Stacked
 * generalization</i>, 1992).
 */
final class SecondLook {

    /** Of what the first model was told, what the second one still has a use for; the rest gained nothing. */
    private static final List<String> CARRIED = List.of(
            "words",
            "linkDensity",
            "stops",
            "digits",
            "strong",
            "isP",
            "isLi",
            "headingLevel",
            "depth",
            "in_table",
            "in_pre",
            "in_ul",
            "near_comment",
            "near_related",
            "near_footer",
            "near_side",
            "near_newsletter",
            "near_author",
            "up1Words",
            "up2Words",
            "up3Words",
            "stampBlocks",
            "stampMean",
            "wordShare",
            "fromParentEnd",
            "afterTitle",
            "beforeLastLong",
            "levelsToTop",
            "inTop",
            "score",
            "levelsToMain",
            "copies",
            "titleLikeness",
            "descriptionLikeness",
            "levels-1",
            "levels+1");

    private static final int BESIDE = 3;
    private static final int LEVELS = 5;
    private static final int[] REACH = {5, 10, 20, 40};
    private static final int FAR = 200;
    private static final int NOWHERE = -999;
    private static final int WORDY = 8;
    private static final String[] NEAR = new String[2 * BESIDE + 1];
    private static final String[][] UP = new String[LEVELS][];
    private static final String[][] AROUND = new String[REACH.length][];

    static {
        for (int k = -BESIDE; k <= BESIDE; k++) NEAR[k + BESIDE] = "likely" + (k > 0 ? "+" : "") + k;
        for (int k = 0; k < LEVELS; k++) UP[k] = new String[] {"likelyUp" + k, "likelyShareUp" + k};
        for (int k = 0; k < REACH.length; k++)
            AROUND[k] = new String[] {"likelyBefore" + REACH[k], "likelyAfter" + REACH[k]};
    }

    private final double[] likely;
    private final double[] sums;
    private final double[] weights;
    private final PageView page;
    /** By the number of a {@link PageView.Stamp}. */
    private final double[] stampLikely;

    private final double[] stampWeights;
    private final int[] lastKept;
    private final int[] nextKept;
    private final int first;
    private final int last;

    /** @param likely of each block, by the first model */
    SecondLook(PageView page, double[] likely) {
        this.page = page;
        this.likely = likely;
        var blocks = page.blocks();
        int n = likely.length;
        sums = new double[n + 1];
        weights = new double[n + 1];
        stampLikely = new double[n];
        stampWeights = new double[n];
        lastKept = new int[n + 1];
        nextKept = new int[n + 1];
        tally(blocks);
        int from = -1;
        int to = -1;
        lastKept[0] = -FAR;
        for (int i = 0; i < n; i++) {
            boolean kept = isKept(blocks.get(i));
            lastKept[i + 1] = kept ? i : lastKept[i];
            if (kept && from < 0) from = i;
            if (kept) to = i;
        }
        nextKept[n] = n + FAR;
        for (int i = n - 1; i >= 0; i--) nextKept[i] = isKept(blocks.get(i)) ? i : nextKept[i + 1];
        first = from;
        last = to;
    }

    private void tally(List<Block> blocks) {
        for (var block : blocks)
            for (var scope = block.scope(); scope != null; scope = scope.parent) scope.likely = scope.weight = 0;
        for (var block : blocks) {
            int at = block.index();
            double weight = block.words() + 1;
            double sum = weight * likely[at];
            weights[at + 1] = weights[at] + weight;
            sums[at + 1] = sums[at] + sum;
            for (var scope = block.scope(); scope != null; scope = scope.parent) {
                scope.likely += sum;
                scope.weight += weight;
            }
            int stamp = page.stamp(block).number;
            stampLikely[stamp] += sum;
            stampWeights[stamp] += weight;
        }
    }

    private boolean isKept(Block block) {
        return likely[block.index()] > 0.5 && block.words() >= WORDY;
    }

    /** Where what is carried over stands in what the first model is told, by the names of that. */
    static int[] carried(List<String> told) {
        return CARRIED.stream().mapToInt(told::indexOf).toArray();
    }

    /** All that the second model is told of a block, with names; for trainers. */
    NamedRow row(Block block, NamedRow told) {
        var row = new NamedRow();
        var names = told.names();
        for (var name : CARRIED) row.add(name, told.value(names.indexOf(name)));
        describe(block, row);
        return row;
    }

    /** What goes behind that which is carried over. */
    void describe(Block block, Row row) {
        int at = block.index();
        int n = likely.length;
        double all = Math.max(1, sums[n]);
        for (int k = -BESIDE; k <= BESIDE; k++)
            row.add(NEAR[k + BESIDE], at + k < 0 || at + k >= n ? -1 : likely[at + k]);
        for (int k = 0; k < LEVELS; k++) {
            var scope = block.scope().up(k);
            row.add(UP[k][0], scope.likely / scope.weight).add(UP[k][1], scope.likely / all);
        }
        var stamp = page.stamp(block);
        double stamped = stampLikely[stamp.number];
        row.add("likelyStamp", stamped / Math.max(1, stampWeights[stamp.number]))
                .add("likelyShareStamp", stamped / all)
                .add("likelyStampBlocks", stamp.blocks);
        for (int k = 0; k < REACH.length; k++)
            row.add(AROUND[k][0], mean(at - REACH[k], at)).add(AROUND[k][1], mean(at + 1, at + 1 + REACH[k]));
        row.add("likelyFromFirst", first < 0 ? NOWHERE : at - first)
                .add("likelyToLast", last < 0 ? NOWHERE : last - at)
                .add("likelySince", Math.min(FAR, at - lastKept[at]))
                .add("likelyUntil", Math.min(FAR, nextKept[at + 1 > n ? n : at + 1] - at))
                .add("likelyAbove", sums[at] / all)
                .add("likelyWords", sums[n])
                .add("likelyRate", sums[n] / Math.max(1, weights[n]));
    }

    private double mean(int from, int to) {
        int a = Math.max(0, from);
        int b = Math.min(likely.length, to);
        return b <= a ? 0 : (sums[b] - sums[a]) / Math.max(1, weights[b] - weights[a]);
    }
}
