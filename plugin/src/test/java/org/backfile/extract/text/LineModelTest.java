package org.backfile.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.backfile.extract.model.NamedRow;
import org.backfile.extract.model.Trees;
import org.junit.jupiter.api.Test;

/** The models are resources: they must have been trained with the features as they are. */
class LineModelTest {

    private static final double[] P = {0.5};

    @Test
    void modelsKnowTheFeaturesByTheSameNamesInTheSameOrder() {
        var dump = Dump.of("One line.");
        var row = new NamedRow();
        new LineFeatures(dump).describe(0, row);
        assertThat(model("line-model-1.txt").features()).isEqualTo(row.names());

        new SecondLook(dump, P).describe(0, row);
        new Segments(dump, P).describe(0, row);
        assertThat(model("headline-model.txt").features()).isEqualTo(row.names());

        new HeadlinePlace(P).describe(0, row);
        assertThat(model("line-model-2.txt").features()).isEqualTo(row.names());
    }

    private static Trees model(String name) {
        return Trees.load(LineModel.class, name);
    }
}
