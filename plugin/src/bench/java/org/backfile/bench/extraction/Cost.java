package org.backfile.bench.extraction;

/**
 * What a page costs, on average, warm and on one thread.
 *
 * @param seconds by the clock, with the garbage collector's pauses and whatever else the machine does
 * @param cpuSeconds of the thread alone
 */
record Cost(double seconds, double cpuSeconds) {

    /** Of answers that were made elsewhere. */
    static final Cost UNKNOWN = new Cost(Double.NaN, Double.NaN);

    boolean isKnown() {
        return Double.isFinite(seconds);
    }
}
