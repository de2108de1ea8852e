package org.backfile.extract.text;

import org.backfile.extract.model.Row;

/** Where a line stands to the page's densest runs of prose, measured three ways from lenient to strict. */
final class RunPlace implements Describer {

    private final DenseRun loose;
    private final DenseRun middle;
    private final DenseRun strict;
    private final DenseRun second;
    private final DenseRun third;

    RunPlace(Dump dump) {
        int n = dump.size();
        loose = DenseRun.find(dump, 3, 0, n);
        middle = DenseRun.find(dump, 9, 0, n);
        strict = DenseRun.find(dump, 24, 0, n);
        second = DenseRun.find(dump, 9, 0, middle.start());
        third = DenseRun.find(dump, 9, middle.end(), n);
    }

    DenseRun middle() {
        return middle;
    }

    @Override
    public void describe(int line, Row row) {
        row.add("loose", loose.distance(line))
                .add("middle", middle.distance(line))
                .add("strict", strict.distance(line))
                .add("from-start", line - middle.start())
                .add("from-end", line - middle.end())
                .add("run-lines", middle.end() - middle.start())
                .add("run-sum", middle.sum())
                .add("second", second.distance(line))
                .add("second-sum", second.sum() / Math.max(1, middle.sum()))
                .add("third", third.distance(line))
                .add("third-sum", third.sum() / Math.max(1, middle.sum()))
                .add("strict-share", strict.sum() / Math.max(1, loose.sum()));
    }
}
