package org.backfile.maven;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;
import org.backfile.Progress;
import org.backfile.Stage;
import org.jspecify.annotations.Nullable;

/** Logs a line every few seconds, whole lines only; a short build logs none. */
final class LogProgress implements Progress {

    private static final long INTERVAL = 5_000_000_000L;

    private final Log log;
    private final LongSupplier nanos;
    private final long start;
    private final AtomicLong nextLine;
    private final AtomicInteger done = new AtomicInteger();
    private volatile @Nullable Stage stage;
    private volatile int total;
    private volatile long stageStart;

    LogProgress(Log log) {
        this(log, System::nanoTime);
    }

    /** @param nanos a stop watch: nanoseconds since any moment */
    LogProgress(Log log, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.nextLine = new AtomicLong(start + INTERVAL);
        this.stageStart = start;
    }

    @Override
    public void begin(Stage next, int expected) {
        end();
        if (next == Stage.UNCHANGED) log.info(next.words());
        stage = next;
        total = expected;
        done.set(0);
        stageStart = nanos.getAsLong();
    }

    @Override
    public void advance() {
        int count = done.incrementAndGet();
        long now = nanos.getAsLong();
        long due = nextLine.get();
        if (now >= due && stage != null && nextLine.compareAndSet(due, now + INTERVAL)) {
            double seconds = Math.max(1, now - stageStart) / 1e9;
            log.info(String.format(
                    Locale.ROOT,
                    total > 0 ? "%s: %,d of %,d, %,.0f a second" : "%1$s: %2$,d, %4$,.0f a second",
                    stage.words(),
                    count,
                    total,
                    count / seconds));
        }
    }

    /** The last stage has ended; tells the seconds since the build began. */
    double end() {
        long now = nanos.getAsLong();
        if (stage != null && log.isDebugEnabled())
            log.debug(String.format(Locale.ROOT, "%s: %.2f s", stage.words(), (now - stageStart) / 1e9));
        stage = null;
        return (now - start) / 1e9;
    }
}
