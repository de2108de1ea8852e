package org.backfile.extract.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.backfile.extract.model.Row;

/** Labels and dates: on the line, and how far back or ahead the nearest of each kind stands. */
final class Trails implements Describer {

    private static final int FAR = 200;
    /** All but adverts, which never become lines. */
    private static final List<Labels.Kind> KINDS = List.copyOf(EnumSet.complementOf(EnumSet.of(Labels.Kind.ADVERT)));

    private static final String[] OWN = new String[KINDS.size()];
    private static final String[] SINCE = new String[KINDS.size()];

    static {
        for (int k = 0; k < OWN.length; k++) {
            OWN[k] = KINDS.get(k).name().toLowerCase(Locale.ROOT);
            SINCE[k] = "since-" + OWN[k];
        }
    }

    private final Dump dump;
    /** By kind and line: the nearest line above that holds nothing but such a label. */
    private final int[][] above;

    private final int[] labelsAround;
    private final int[] datesAround;
    private final int[] dateAbove;
    private final int[] dateBelow;

    Trails(Dump dump) {
        this.dump = dump;
        int n = dump.size();
        above = new int[OWN.length][n + 1];
        labelsAround = new int[n + 1];
        datesAround = new int[n + 1];
        dateAbove = new int[n + 1];
        dateBelow = new int[n + 1];
        for (int k = 0; k < OWN.length; k++) {
            var kind = KINDS.get(k);
            var trail = above[k];
            trail[0] = -FAR;
            for (int i = 0; i < n; i++)
                trail[i + 1] = isLabel(i) && dump.labels.get(i).is(kind) ? i : trail[i];
        }
        dateAbove[0] = -FAR;
        for (int i = 0; i < n; i++) {
            boolean dated = dump.shape(i).isDated();
            labelsAround[i + 1] = labelsAround[i] + (isLabel(i) ? 1 : 0);
            datesAround[i + 1] = datesAround[i] + (dated ? 1 : 0);
            dateAbove[i + 1] = dated ? i : dateAbove[i];
        }
        dateBelow[n] = n + FAR;
        for (int i = n - 1; i >= 0; i--) dateBelow[i] = dump.shape(i).isDated() ? i : dateBelow[i + 1];
    }

    private boolean isLabel(int line) {
        var hit = dump.labels.get(line);
        return !hit.kinds().isEmpty() && (hit.whole() || dump.shape(line).units() <= 5);
    }

    @Override
    public void describe(int line, Row row) {
        var hit = dump.labels.get(line);
        for (int k = 0; k < OWN.length; k++) {
            row.add(OWN[k], hit.is(KINDS.get(k)) ? hit.whole() ? 2 : 1 : 0);
            row.add(SINCE[k], Math.min(FAR, line - above[k][line]));
        }
        row.add("labels-around", around(labelsAround, line, 10))
                .add("labels-above", labelsAround[line])
                .add("dated", dump.shape(line).isDated())
                .add("dates-around", around(datesAround, line, 12))
                .add("dates-above", datesAround[line])
                .add("since-date", Math.min(FAR, line - dateAbove[line]))
                .add("until-date", Math.min(FAR, dateBelow[Math.min(dump.size(), line + 1)] - line));
    }

    private double around(int[] sums, int line, int reach) {
        int from = Math.max(0, line - reach);
        int to = Math.min(dump.size(), line + reach + 1);
        return (sums[to] - sums[from]) / (double) (to - from);
    }
}
