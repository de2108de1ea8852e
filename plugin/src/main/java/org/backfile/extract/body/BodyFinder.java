package org.backfile.extract.body;

import org.backfile.article.Metadata;
import org.backfile.extract.model.ExpectedF1;

/** Decides which blocks of a page are its article: the learned model first, then {@link Corrections}. Thread-safe. */
final class BodyFinder {

    private static final double LEAST = 0.2;

    private final BlockModel model;

    BodyFinder(BlockModel model) {
        this.model = model;
    }

    /**
     * The blocks to keep.
     *
     * @param likely by the model's word, 0 to 1
     * @param confidence mean sureness of the model over the words it had to think about, 0 to 1
     */
    record Found(boolean[] keep, double[] likely, double confidence) {}

    Found find(PageView page, Metadata metadata) {
        var likely = model.judge(page);
        double limit = Math.max(LEAST, ExpectedF1.limit(likely, words(page)));
        var keep = new boolean[likely.length];
        for (int i = 0; i < likely.length; i++) keep[i] = likely[i] >= limit;
        new Corrections(page, likely, keep).apply(metadata);
        return new Found(keep, likely, confidence(page, likely));
    }

    private static double[] words(PageView page) {
        var words = new double[page.blocks().size()];
        for (var block : page.blocks()) words[block.index()] = Math.max(0.5, block.words());
        return words;
    }

    private static double confidence(PageView page, double[] p) {
        double sum = 0;
        double weights = 0;
        for (var block : page.blocks()) {
            double likely = p[block.index()];
            if (likely < 0.1) continue;
            sum += block.words() * Math.abs(2 * likely - 1);
            weights += block.words();
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
