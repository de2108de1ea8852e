package org.backfile.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.backfile.extract.model.Row;
import org.backfile.extract.model.Trees;

/** Decides which blocks of a page are its article: the learned model first, then what a model of single blocks can't see. */
final class BodyFinder {

    private static final Trees MODEL = Trees.load(BodyFinder.class, "blocks.trees");
    private static final double THRESHOLD = 0.45;
    private static final int LONG = 12;

    private final List<Block> blocks;
    private final double[] probability;
    private final boolean[] keep;

    private BodyFinder(PageView page) {
        this.blocks = page.blocks();
        this.probability = probabilities(page);
        this.keep = new boolean[blocks.size()];
        for (int i = 0; i < keep.length; i++) keep[i] = probability[i] > THRESHOLD;
    }

    /**
     * The blocks to keep.
     *
     * @param confidence mean sureness of the model over the words it had to think about, 0 to 1
     */
    record Found(boolean[] keep, double confidence) {}

    static Found find(PageView page, String title, String standfirst) {
        var finder = new BodyFinder(page);
        finder.dropCopies();
        finder.dropHead(title);
        finder.dropHead(standfirst);
        return new Found(finder.keep, finder.confidence());
    }

    static double[] probabilities(PageView page) {
        var features = new Features(page);
        var row = new Row();
        var p = new double[page.blocks().size()];
        for (var block : page.blocks()) {
            features.describe(block, row.clear());
            p[block.index()] = MODEL.probability(row);
        }
        return p;
    }

    /** A body that stands in the page twice (for print, for phones) is kept once. */
    private void dropCopies() {
        var seen = new HashMap<String, Integer>();
        for (var block : blocks) {
            if (keep[block.index()] && block.words() >= LONG && seen.putIfAbsent(block.text(), block.index()) != null)
                keep[block.index()] = false;
        }
    }

    /** The headline and the standfirst are fields of their own; they are repeated above the body, not in it. */
    private void dropHead(String field) {
        if (field.isEmpty()) return;
        var wanted = plain(field);
        int words = 0;
        for (var block : blocks) {
            if (!keep[block.index()]) continue;
            if (plain(block.text()).equals(wanted)) keep[block.index()] = false;
            words += block.words();
            if (words > 150) return;
        }
    }

    private static String plain(String text) {
        var out = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private double confidence() {
        double sum = 0;
        double weights = 0;
        for (var block : blocks) {
            double p = probability[block.index()];
            if (p < 0.1) continue;
            sum += block.words() * Math.abs(2 * p - 1);
            weights += block.words();
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
