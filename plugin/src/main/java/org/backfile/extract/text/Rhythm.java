package org.backfile.extract.text;

import org.backfile.extract.model.Row;

/** Teasers, cards and comments come in series: the same sequence of line shapes again and again. Prose doesn't. */
final class Rhythm implements Describer {

    private static final int REACH = 12;
    private static final int LONGEST = 7;

    private final int[] code;
    private final boolean[] wordy;
    /** By lag: matches of a line with the one that many lines below, summed up. */
    private final int[][] matches = new int[LONGEST + 1][];

    Rhythm(Dump dump) {
        int n = dump.size();
        code = new int[n];
        wordy = new boolean[n];
        for (int i = 0; i < n; i++) {
            var shape = dump.shape(i);
            int size =
                    shape.units() < 3 ? 0 : shape.units() < 7 ? 1 : shape.units() < 16 ? 2 : shape.units() < 40 ? 3 : 4;
            code[i] = ((size * 8 + OwnShape.last(shape) + 1) * 4 + dump.line(i).mark().code) * 4
                    + (shape.isDated() ? 2 : 0)
                    + (dump.line(i).gap() ? 1 : 0);
            wordy[i] = size >= 3;
        }
        for (int lag = 1; lag <= LONGEST; lag++) {
            matches[lag] = new int[n + 1];
            for (int i = 0; i < n; i++)
                matches[lag][i + 1] = matches[lag][i] + (i + lag < n && code[i] == code[i + lag] ? 1 : 0);
        }
    }

    @Override
    public void describe(int line, Row row) {
        int n = code.length;
        int from = Math.max(0, line - REACH);
        int to = Math.min(n, line + REACH + 1);
        double best = 0;
        int lag = 0;
        for (int l = 2; l <= LONGEST; l++) {
            int end = Math.max(from, Math.min(n - l, to));
            double share = (matches[l][end] - matches[l][from]) / (double) Math.max(6, end - from);
            if (share > best + 0.05) {
                best = share;
                lag = l;
            }
        }
        int end = Math.max(from, Math.min(n - 1, to));
        int changes = 0;
        for (int i = from + 1; i < to; i++) if (wordy[i] != wordy[i - 1]) changes++;
        row.add("rhythm", best)
                .add("rhythm-lag", lag)
                .add("monotone", (matches[1][end] - matches[1][from]) / (double) Math.max(6, end - from))
                .add("changes", changes);
    }
}
