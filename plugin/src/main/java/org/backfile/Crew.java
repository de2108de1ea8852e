package org.backfile;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Several threads that share one list of work. */
final class Crew {

    interface Work<T> {
        void on(T item) throws IOException;
    }

    private Crew() {}

    /** Returns when all is done, or throws the first failure once everybody has stopped. */
    static <T> void each(List<T> items, int threads, Work<T> work) throws IOException {
        var next = new AtomicInteger();
        Callable<Void> worker = () -> {
            try {
                for (int i; (i = next.getAndIncrement()) < items.size(); ) work.on(items.get(i));
                return null;
            } catch (Throwable failure) {
                next.set(items.size());
                throw failure;
            }
        };
        var pool = Executors.newFixedThreadPool(threads);
        try {
            for (var outcome : pool.invokeAll(Collections.nCopies(threads, worker))) outcome.get();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The build was stopped");
        } finally {
            pool.shutdownNow();
        }
    }

    private static IOException rethrown(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException unchecked) throw unchecked;
        if (failure instanceof Error error) throw error;
        return failure instanceof IOException trouble ? trouble : new IOException(failure);
    }
}
