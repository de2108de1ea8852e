package org.backfile.extract.text;

import org.backfile.extract.model.Row;

/**
 * What the first model thinks of a line's neighbours: a line between lines of body is body itself, a wordy one far from them is
 * not (stacking, as in Weninger et al., <i>CETR</i>, and every two-stage boilerplate remover since).
 */
final class SecondLook implements Describer {

    private static final int REACH = 5;
    private static final String[] AT = new String[2 * REACH + 1];

    static {
        for (int d = -REACH; d <= REACH; d++) AT[d + REACH] = "p" + (d < 0 ? "" : "+") + d;
    }

    private final Dump dump;
    private final double[] p;
    /** Expected words of body above each line. */
    private final double[] body;

    private final double[] words;
    private final double[] fadingAbove;
    private final double[] fadingBelow;
    private final int[] lastKept;
    private final int[] nextKept;
    private final double[] bestCopy;
    private final double best;

    SecondLook(Dump dump, double[] p) {
        this.dump = dump;
        this.p = p;
        int n = dump.size();
        body = new double[n + 1];
        words = new double[n + 1];
        fadingAbove = new double[n + 1];
        fadingBelow = new double[n + 2];
        lastKept = new int[n + 1];
        nextKept = new int[n + 2];
        bestCopy = new double[n];
        lastKept[0] = -200;
        double top = 0;
        for (int i = 0; i < n; i++) {
            double units = 1 + Math.min(80, dump.shape(i).units());
            body[i + 1] = body[i] + p[i] * units;
            words[i + 1] = words[i] + units;
            fadingAbove[i + 1] = fadingAbove[i] * 0.8 + (p[i] - 0.4) * Math.sqrt(units);
            lastKept[i + 1] = p[i] > 0.5 && units > 5 ? i : lastKept[i];
            bestCopy[dump.firstCopy[i]] = Math.max(bestCopy[dump.firstCopy[i]], p[i]);
            top = Math.max(top, p[i]);
        }
        nextKept[n] = nextKept[n + 1] = n + 200;
        for (int i = n - 1; i >= 0; i--) {
            double units = 1 + Math.min(80, dump.shape(i).units());
            fadingBelow[i] = fadingBelow[i + 1] * 0.8 + (p[i] - 0.4) * Math.sqrt(units);
            nextKept[i] = p[i] > 0.5 && units > 5 ? i : nextKept[i + 1];
        }
        best = top;
    }

    @Override
    public void describe(int line, Row row) {
        int n = dump.size();
        for (int d = -REACH; d <= REACH; d++) {
            int at = line + d;
            row.add(AT[d + REACH], at < 0 || at >= n ? -1 : p[at]);
        }
        double total = Math.max(1, body[n]);
        row.add("p-mean-3", mean(line - 3, line + 4))
                .add("p-mean-8", mean(line - 8, line + 9))
                .add("p-mean-20", mean(line - 20, line + 21))
                .add("p-above-12", mean(line - 12, line))
                .add("p-below-12", mean(line + 1, line + 13))
                .add("p-fade-above", fadingAbove[line])
                .add("p-fade-below", fadingBelow[line + 1])
                .add("body-above", body[line] / total)
                .add("body-below", (body[n] - body[line + 1]) / total)
                .add("body-words-above", body[line])
                .add("body-words-below", body[n] - body[line + 1])
                .add("body-page", body[n])
                .add("body-rate", body[n] / Math.max(1, words[n]))
                .add("since-kept", Math.min(200, line - lastKept[line]))
                .add("until-kept", Math.min(200, nextKept[line + 1] - line))
                .add("p-best", best)
                .add("p-copy", bestCopy[dump.firstCopy[line]] - p[line]);
    }

    private double mean(int from, int to) {
        int a = Math.max(0, from);
        int b = Math.min(dump.size(), to);
        return b <= a ? 0 : (body[b] - body[a]) / Math.max(1, words[b] - words[a]);
    }
}
