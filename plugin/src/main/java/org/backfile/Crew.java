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

    /** @param <E> what else may go wrong, besides the disk */
    interface Work<T, E extends Exception> {
        void on(T item) throws IOException, E;
    }

    private Crew() {}

    /** Returns when all is done, or throws the first failure once everybody has stopped. */
    static <T, E extends Exception> void each(List<T> items, int threads, Work<T, E> work) throws IOException, E {
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
            throw Crew.<E>failure(e.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The build was stopped");
        } finally {
            pool.shutdownNow();
        }
    }

    /** To be thrown: what is neither unchecked nor the disk's can only be the work's own. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> E failure(@Nullable Throwable failure) throws IOException {
        if (failure instanceof RuntimeException unchecked) throw unchecked;
        if (failure instanceof Error error) throw error;
        if (failure instanceof IOException disk) throw disk;
        if (failure == null) throw new IllegalStateException("a failure without a cause");
        return (E) failure;
    }
}
