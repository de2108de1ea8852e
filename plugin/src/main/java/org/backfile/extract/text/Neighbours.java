package org.backfile.extract.text;

import org.backfile.extract.model.Row;

/** The shapes of the three lines above and below, and the block of lines without a gap that the line belongs to. */
final class Neighbours implements Describer {

    private static final int REACH = 3;
    private static final String[] UNITS = names("units");
    private static final String[] LAST = names("last");
    private static final String[] CAPITALS = names("capitals");
    private static final String[] MARK = names("mark");

    private final Dump dump;
    private final int[] blockStart;
    private final int[] blockEnd;

    Neighbours(Dump dump) {
        this.dump = dump;
        int n = dump.size();
        blockStart = new int[n];
        blockEnd = new int[n];
        for (int i = 0; i < n; i++) blockStart[i] = i == 0 || dump.line(i).gap() ? i : blockStart[i - 1];
        for (int i = n - 1; i >= 0; i--)
            blockEnd[i] = i == n - 1 || dump.line(i + 1).gap() ? i : blockEnd[i + 1];
    }

    private static String[] names(String what) {
        var names = new String[2 * REACH + 1];
        for (int d = -REACH; d <= REACH; d++) names[d + REACH] = what + (d < 0 ? "" : "+") + d;
        return names;
    }

    @Override
    public void describe(int line, Row row) {
        for (int d = -REACH; d <= REACH; d++) {
            if (d == 0) continue;
            int at = line + d;
            boolean there = at >= 0 && at < dump.size();
            var shape = there ? dump.shape(at) : null;
            row.add(UNITS[d + REACH], shape == null ? -1 : shape.units());
            row.add(LAST[d + REACH], shape == null ? -2 : OwnShape.last(shape));
            if (Math.abs(d) > 2) continue;
            row.add(CAPITALS[d + REACH], shape == null ? -1 : shape.capitals() / Math.max(1.0, shape.words()));
            row.add(MARK[d + REACH], there ? dump.line(at).mark().code : -1);
        }
        int start = blockStart[line];
        int end = blockEnd[line];
        double units = 0;
        int prose = 0;
        for (int i = Math.max(start, line - 50); i <= Math.min(end, line + 50); i++) {
            units += dump.shape(i).units();
            if (dump.shape(i).isProse()) prose++;
        }
        int lines = end - start + 1;
        row.add("gap", dump.line(line).gap())
                .add("gap+1", line == end)
                .add("block-lines", lines)
                .add("block-place", line - start)
                .add("block-units", units)
                .add("block-prose", prose / (double) lines)
                .add("block-before", start == 0 ? 0 : start - blockStart[start - 1])
                .add("block-after", end == dump.size() - 1 ? 0 : blockEnd[end + 1] - end);
    }
}
