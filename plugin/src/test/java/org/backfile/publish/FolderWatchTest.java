package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    private static final Duration PAUSE = Duration.ofMillis(20);

    @TempDir
    Path folder;

    private Path cache;
    private FolderWatch watch;

    @BeforeEach
    void look() throws IOException {
        cache = Files.createDirectory(folder.resolve("cache"));
        Files.writeString(folder.resolve("page.html"), "one");
        watch = new FolderWatch(List.of(folder), List.of(cache), PAUSE);
    }

    @Test
    void aChangeBeforeTheWaitIsNotMissed() throws Exception {
        Files.writeString(folder.resolve("page.html"), "longer");
        changes().get(30, TimeUnit.SECONDS);
    }

    @Test
    void newAndRemovedFilesAreChanges() throws Exception {
        var waiting = changes();
        Files.createDirectories(folder.resolve("deep/er"));
        Files.writeString(folder.resolve("deep/er/new.html"), "new");
        waiting.get(30, TimeUnit.SECONDS);
        Files.delete(folder.resolve("page.html"));
        changes().get(30, TimeUnit.SECONDS);
    }

    @Test
    void whatIsPassedOverIsNoChangeAndOneChangeIsToldOnce() throws Exception {
        Files.writeString(folder.resolve("page.html"), "longer");
        changes().get(30, TimeUnit.SECONDS);
        Files.writeString(cache.resolve("store"), "x");
        var waiting = changes();
        assertThat(isOver(waiting)).isFalse();
        Files.writeString(folder.resolve("other.html"), "y");
        waiting.get(30, TimeUnit.SECONDS);
    }

    private static boolean isOver(CompletableFuture<Void> waiting) throws InterruptedException, ExecutionException {
        try {
            waiting.get(PAUSE.toMillis() * 10, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillWaiting) {
            return false;
        }
    }

    private CompletableFuture<Void> changes() {
        return CompletableFuture.runAsync(() -> {
            try {
                watch.awaitChange();
            } catch (IOException | InterruptedException e) {
                throw new CompletionException(e);
            }
        });
    }
}
