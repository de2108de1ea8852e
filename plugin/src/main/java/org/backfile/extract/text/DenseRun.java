package org.backfile.extract.text;

/**
 * The stretch of lines with the most prose for the least else: the segment of greatest sum (Kadane), where a line of prose
 * counts its words and any other short line costs a fixed price.
 *
 * @param start its first line
 * @param end behind its last line
 * @param sum what it is worth, in words
 */
record DenseRun(int start, int end, double sum) {

    static DenseRun find(Dump dump, double price, int from, int to) {
        var best = new DenseRun(from, from, 0);
        double sum = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            sum += worth(dump.shape(i), price);
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best.sum) {
                best = new DenseRun(start, i + 1, sum);
            }
        }
        return best;
    }

    private static double worth(Shape shape, double price) {
        if (shape.isProse()) return Math.min(60, shape.units());
        return shape.units() >= 12 ? 0 : -price;
    }

    boolean holds(int line) {
        return line >= start && line < end;
    }

    /** Lines between a line and the run: negative above it, positive below, 0 inside. */
    int distance(int line) {
        if (line < start) return line - start;
        return line >= end ? line - end + 1 : 0;
    }
}
