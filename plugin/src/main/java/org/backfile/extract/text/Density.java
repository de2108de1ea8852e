package org.backfile.extract.text;

import org.backfile.extract.model.Row;

/** How much prose stands around a line: in windows, fading with distance, and since the page's start. */
final class Density implements Describer {

    private static final double SLOW = 0.9;
    private static final double FAST = 0.65;

    private final Dump dump;
    private final double[] prose;
    private final double[] units;
    private final double[] above;
    private final double[] below;
    private final double[] nearAbove;
    private final double[] nearBelow;
    private final int[] lastProse;
    private final int[] nextProse;

    Density(Dump dump) {
        this.dump = dump;
        int n = dump.size();
        prose = new double[n + 1];
        units = new double[n + 1];
        above = new double[n + 1];
        nearAbove = new double[n + 1];
        below = new double[n + 2];
        nearBelow = new double[n + 2];
        lastProse = new int[n + 1];
        nextProse = new int[n + 2];
        lastProse[0] = -1000;
        for (int i = 0; i < n; i++) {
            double p = weight(i);
            prose[i + 1] = prose[i] + p;
            units[i + 1] = units[i] + dump.shape(i).units();
            above[i + 1] = above[i] * SLOW + p;
            nearAbove[i + 1] = nearAbove[i] * FAST + p;
            lastProse[i + 1] = p > 0 ? i : lastProse[i];
        }
        nextProse[n] = n + 1000;
        nextProse[n + 1] = n + 1000;
        for (int i = n - 1; i >= 0; i--) {
            double p = weight(i);
            below[i] = below[i + 1] * SLOW + p;
            nearBelow[i] = nearBelow[i + 1] * FAST + p;
            nextProse[i] = p > 0 ? i : nextProse[i + 1];
        }
    }

    private double weight(int line) {
        var shape = dump.shape(line);
        return shape.isProse() ? Math.min(60, shape.units()) : 0;
    }

    private double window(int from, int to) {
        return prose[Math.min(dump.size(), Math.max(0, to))] - prose[Math.min(dump.size(), Math.max(0, from))];
    }

    @Override
    public void describe(int line, Row row) {
        int n = dump.size();
        double all = Math.max(1, prose[n]);
        int last = lastProse[line];
        int next = nextProse[line + 1];
        row.add("index", line)
                .add("index-share", line / (double) n)
                .add("to-end", n - line)
                .add("units-share", units[line] / Math.max(1, units[n]))
                .add("prose-share", prose[line] / all)
                .add("prose-left", prose[n] - prose[line + 1])
                .add("prose-page", prose[n])
                .add("prose-rate", prose[n] / Math.max(1, units[n]))
                .add("lines", n)
                .add("above", above[line])
                .add("below", below[line + 1])
                .add("near-above", nearAbove[line])
                .add("near-below", nearBelow[line + 1])
                .add("window-3", window(line - 3, line + 4))
                .add("window-10", window(line - 10, line + 11))
                .add("window-30", window(line - 30, line + 31))
                .add("above-8", window(line - 8, line))
                .add("below-8", window(line + 1, line + 9))
                .add("rate-10", rate(line - 10, line + 11))
                .add("rate-above", rate(line - 8, line))
                .add("rate-below", rate(line + 1, line + 9))
                .add("since-prose", line - last)
                .add("until-prose", next - line)
                .add("last-prose", last < 0 ? 0 : dump.shape(last).units())
                .add("next-prose", next >= n ? 0 : dump.shape(next).units());
    }

    /** Share of the words around that stand in prose. */
    private double rate(int from, int to) {
        int a = Math.max(0, from);
        int b = Math.min(dump.size(), to);
        return b <= a ? 0 : (prose[b] - prose[a]) / Math.max(1, units[b] - units[a]);
    }
}
