package org.backfile.extract.text;

import org.backfile.extract.model.Row;

/** The list an item belongs to: how long it is, how wordy, and what introduces it. */
final class ListShape implements Describer {

    private final Dump dump;
    private final int[] start;
    private final int[] end;
    private final double[] mean;
    private final double[] prose;

    ListShape(Dump dump) {
        this.dump = dump;
        int n = dump.size();
        start = new int[n];
        end = new int[n];
        mean = new double[n];
        prose = new double[n];
        int i = 0;
        while (i < n) {
            int from = i;
            double units = 0;
            int sentences = 0;
            boolean item = dump.line(i).isItem();
            do {
                units += dump.shape(i).units();
                if (dump.shape(i).endsSentence()) sentences++;
                i++;
            } while (item && i < n && dump.line(i).isItem() && !dump.line(i).gap());
            for (int k = from; k < i; k++) {
                start[k] = from;
                end[k] = i;
                mean[k] = units / (i - from);
                prose[k] = sentences / (double) (i - from);
            }
        }
    }

    @Override
    public void describe(int line, Row row) {
        boolean item = dump.line(line).isItem();
        int above = start[line] - 1;
        var intro = item && above >= 0 ? dump.shape(above) : null;
        row.add("list-items", item ? end[line] - start[line] : 0)
                .add("list-place", item ? line - start[line] : -1)
                .add("list-mean", item ? mean[line] : 0)
                .add("list-prose", item ? prose[line] : 0)
                .add("list-intro", intro == null ? -2 : OwnShape.last(intro))
                .add("list-intro-units", intro == null ? -1 : intro.units())
                .add("items-around", items(line));
    }

    private double items(int line) {
        int from = Math.max(0, line - 8);
        int to = Math.min(dump.size(), line + 9);
        int count = 0;
        for (int i = from; i < to; i++) if (dump.line(i).isItem()) count++;
        return count / (double) (to - from);
    }
}
