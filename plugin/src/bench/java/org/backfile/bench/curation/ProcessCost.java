package org.backfile.bench.curation;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** What this process has cost so far: all threads, the compiler's and the collector's included. */
public final class ProcessCost {

    private static final double MEBIBYTE = 1 << 20;

    private ProcessCost() {}

    public static double cpuSeconds() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    /** The most that was on the heap at a time, garbage included, in MiB. */
    public static double heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MEBIBYTE;
    }
}
