package org.backfile.extract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TreesTest {

    private static final String MODEL = """
            features words links
            bias -0.5
            trees 2
            tree 2
            words 10 -1 #1
            links 0.5 2 -3
            tree 1
            links 0.25 0.5 -0.5
            """;

    @Test
    void addsUpTheLeavesThatARowFallsInto() throws IOException {
        var trees = read(MODEL);
        assertThat(trees.features()).containsExactly("words", "links");
        var likely = trees.probabilities(Table.of(new float[][] {{10, 0}, {11, 0.4f}, {11, 0.6f}}));
        assertThat(likely[0]).isEqualTo(logistic(-0.5 - 1 + 0.5), within(1e-9));
        assertThat(likely[1]).isEqualTo(logistic(-0.5 + 2 - 0.5), within(1e-9));
        assertThat(likely[2]).isEqualTo(logistic(-0.5 - 3 - 0.5), within(1e-9));
        assertThat(trees.probabilities(new Table(0, 2))).isEmpty();
    }

    @Test
    void ordersAllNumbers() throws IOException {
        var trees = read("features a\nbias 0\ntrees 1\ntree 1\na -1.5 -1 1\n");
        float[] low = {Float.NEGATIVE_INFINITY, -Float.MAX_VALUE, -2, -1.5f};
        float[] high = {-1.25f, -Float.MIN_VALUE, 0, Float.MIN_VALUE, 3, Float.MAX_VALUE, Float.POSITIVE_INFINITY};
        for (float value : low)
            assertThat(trees.probabilities(Table.of(new float[][] {{value}}))[0])
                    .isEqualTo(logistic(-1), within(1e-9));
        for (float value : high)
            assertThat(trees.probabilities(Table.of(new float[][] {{value}}))[0])
                    .isEqualTo(logistic(1), within(1e-9));
    }

    @Test
    void refusesAModelThatIsCutShortOrForeign() {
        assertThatThrownBy(() -> read(MODEL.substring(0, MODEL.indexOf("links 0.25"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ends early");
        assertThatThrownBy(() -> read(MODEL.replace("words 10", "colour 10")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> Trees.load(TreesTest.class, "none.trees")).hasMessageContaining("none.trees");
    }

    @Test
    void rowsKeepTheOrderOfTheirNames() {
        var row = new NamedRow().add("words", 3).add("bold", true);
        assertThat(row.names()).containsExactly("words", "bold");
        assertThat(row.values()).containsExactly(3f, 1f);
        assertThat(row.clear().add("links", 1).values()).containsExactly(1f);
    }

    private static Trees read(String text) throws IOException {
        return TreesReader.read(new BufferedReader(new StringReader(text)));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
