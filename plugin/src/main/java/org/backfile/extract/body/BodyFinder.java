package org.backfile.extract.body;

import org.backfile.article.Metadata;
import org.backfile.extract.model.Row;
import org.backfile.extract.model.Trees;
import org.jsoup.nodes.Document;

/** Decides which blocks of a page are its article: the learned model first, then {@link Corrections}. */
final class BodyFinder {

    private static final BodyFinder SHIPPED = new BodyFinder(Trees.load(BodyFinder.class, "blocks.trees"));
    private static final double THRESHOLD = 0.45;

    private final Trees model;

    BodyFinder(Trees model) {
        this.model = model;
    }

    /** With the model that was trained on all labelled pages. */
    static BodyFinder shipped() {
        return SHIPPED;
    }

    /**
     * The blocks to keep.
     *
     * @param likely by the model's word, 0 to 1
     * @param confidence mean sureness of the model over the words it had to think about, 0 to 1
     */
    record Found(boolean[] keep, double[] likely, double confidence) {}

    Found find(PageView page, Document document, Metadata metadata) {
        var p = probabilities(page);
        var keep = new boolean[p.length];
        for (int i = 0; i < p.length; i++) keep[i] = p[i] > THRESHOLD;
        new Corrections(page.blocks(), p, keep).apply(document, metadata);
        return new Found(keep, p, confidence(page, p));
    }

    private double[] probabilities(PageView page) {
        var features = new Features(page);
        var row = new Row();
        var p = new double[page.blocks().size()];
        for (var block : page.blocks()) {
            features.describe(block, row.clear());
            p[block.index()] = model.probability(row);
        }
        return p;
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
