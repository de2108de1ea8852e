package org.backfile.extract.text;

import org.backfile.extract.model.Row;

/**
 * The stretches of lines that the first model takes for body, parted by three lines or more that it doesn't: comments and
 * further stories make stretches of their own, weaker than the article's and behind it.
 */
final class Segments implements Describer {

    private static final double KEPT = 0.45;
    private static final int PART = 3;

    private final int[] of;
    private final int[] start;
    private final int[] end;
    private final double[] mass;
    private final double[] mean;
    private int count;
    private int best;

    Segments(Dump dump, double[] p) {
        int n = dump.size();
        of = new int[n];
        start = new int[n + 1];
        end = new int[n + 1];
        mass = new double[n + 1];
        mean = new double[n + 1];
        int last = -PART - 1;
        for (int i = 0; i < n; i++) {
            if (p[i] > KEPT && dump.shape(i).letters() > 0) {
                if (i - last > PART) {
                    start[count] = i;
                    count++;
                }
                end[count - 1] = i + 1;
                last = i;
            }
            of[i] = count - 1;
        }
        for (int s = 0; s < count; s++) {
            double words = 0;
            for (int i = start[s]; i < end[s]; i++) {
                double units = Math.min(80, dump.shape(i).units());
                words += units;
                mass[s] += p[i] * units;
            }
            mean[s] = mass[s] / Math.max(1, words);
            if (mass[s] * mean[s] > mass[best] * mean[best]) best = s;
        }
    }

    @Override
    public void describe(int line, Row row) {
        int s = of[line];
        boolean inside = s >= 0 && line < end[s];
        int next = s + 1;
        row.add("segments", count)
                .add("in-segment", inside)
                .add("segment", inside ? s - best : s - best + 0.5)
                .add("segment-mean", inside ? mean[s] : -1)
                .add("segment-mean-ratio", inside ? mean[s] / mean[best] : -1)
                .add("segment-mass", inside ? mass[s] : 0)
                .add("segment-mass-ratio", inside ? mass[s] / mass[best] : 0)
                .add("best-mean", count == 0 ? 0 : mean[best])
                .add("best-mass", count == 0 ? 0 : mass[best])
                .add("to-best-start", count == 0 ? 0 : line - start[best])
                .add("to-best-end", count == 0 ? 0 : line - end[best])
                .add("mass-above", s < 0 ? 0 : mass[inside ? s - 1 < 0 ? count : s - 1 : s])
                .add("mass-below", next < count ? mass[next] : 0)
                .add("gap-above", inside && s > 0 ? start[s] - end[s - 1] : inside ? -1 : s < 0 ? -2 : line - end[s])
                .add(
                        "gap-below",
                        inside && next < count
                                ? start[next] - end[s]
                                : inside ? -1 : next < count ? start[next] - line : -2);
    }
}
