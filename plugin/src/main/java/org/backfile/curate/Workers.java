package org.backfile.curate;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Splits work on articles among the machine's cores. Whoever uses it writes each result to its own index, so that the outcome is the same
 * for any number of threads.
 */
final class Workers implements AutoCloseable {

    private static final int BATCH = 16;

    private final int threads;
    private final ExecutorService pool;

    Workers(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads);
    }

    /**
     * Does the work for 0 to {@code count - 1}, in no certain order.
     *
     * @param worker makes what one thread works with, with buffers of its own
     */
    void each(int count, Supplier<IntConsumer> worker) {
        var next = new AtomicInteger();
        var jobs = IntStream.range(0, threads)
                .<Future<?>>mapToObj(t -> pool.submit(() -> {
                    var work = worker.get();
                    for (int from; (from = next.getAndAdd(BATCH)) < count; ) {
                        for (int i = from; i < Math.min(count, from + BATCH); i++) work.accept(i);
                    }
                }))
                .toList();
        for (var job : jobs) await(job);
    }

    @Override
    public void close() {
        pool.shutdown();
    }

    private static void await(Future<?> job) {
        try {
            job.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            if (e.getCause() instanceof Error cause) throw cause;
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
