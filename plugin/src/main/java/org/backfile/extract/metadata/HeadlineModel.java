package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.backfile.extract.model.NamedRow;

/**
 * Scores candidates for one page's headline: the conditional logit model of choices (McFadden 1974), a weighted sum of what
 * {@link HeadlineFeatures} says of each. The resource has a line for each feature, {@code name weight}, in the order of the calls;
 * {@code HeadlineTrainer} among the benchmarks writes it. Immutable, thread-safe.
 */
final class HeadlineModel {

    private static final HeadlineModel OURS = of(Lexicon.lines("headline-weights.txt"));

    private final List<String> features;
    private final double[] weights;

    private HeadlineModel(List<String> features, double[] weights) {
        this.features = features;
        this.weights = weights;
    }

    /** The model that is shipped. */
    static HeadlineModel ours() {
        return OURS;
    }

    /**
     * A model from the lines of its resource.
     *
     * @throws NumberFormatException when a line is no name and number: a broken build
     */
    static HeadlineModel of(List<String> lines) {
        var features = new ArrayList<String>();
        var weights = new double[lines.size()];
        for (String line : lines) {
            int space = line.indexOf(' ');
            weights[features.size()] = Double.parseDouble(line.substring(space + 1));
            features.add(line.substring(0, Math.max(0, space)));
        }
        return new HeadlineModel(List.copyOf(features), weights);
    }

    /** The names of the numbers that a row must have, in order. */
    List<String> features() {
        return features;
    }

    /** The higher, the likelier; only differences between candidates of one page mean something. */
    double score(NamedRow row) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) score += weights[i] * row.value(i);
        return score;
    }
}
