package org.backfile.extract.text;

import org.backfile.extract.model.Row;

/** Where a line stands to the lines that look most like the headline. */
final class HeadlinePlace implements Describer {

    private final double[] p;
    private int best = -1;
    private int second = -1;

    /** @param p how likely each line is the headline */
    HeadlinePlace(double[] p) {
        this.p = p;
        for (int i = 0; i < p.length; i++) {
            if (best < 0 || p[i] > p[best]) {
                second = best;
                best = i;
            } else if (second < 0 || p[i] > p[second]) {
                second = i;
            }
        }
    }

    int best() {
        return best;
    }

    @Override
    public void describe(int line, Row row) {
        row.add("headline", p[line])
                .add("headline-best", best < 0 ? 0 : p[best])
                .add("from-headline", best < 0 ? 0 : line - best)
                .add("from-second", second < 0 ? 0 : line - second);
    }
}
