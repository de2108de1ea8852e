package org.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.backfile.Unbuildable;
import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void everyMessageIsASentenceWithThePath() {
        assertThat(Trouble.words(new NoSuchFileException("/a"))).isEqualTo("/a is not there");
        assertThat(Trouble.words(new AccessDeniedException("/a"))).isEqualTo("No permission to use /a");
        assertThat(Trouble.words(new FileSystemException("/a", null, "No space left on device")))
                .isEqualTo("/a: No space left on device");
        assertThat(Trouble.words(new IOException("Said already"))).isEqualTo("Said already");
    }

    @Test
    void whateverABuildEndsWithHasWords() {
        assertThat(Trouble.words(new Unbuildable("Do this"))).isEqualTo("Do this");
        assertThat(Trouble.words(new UncheckedIOException(new NoSuchFileException("/a"))))
                .isEqualTo("/a is not there");
        assertThat(Trouble.words(new IllegalStateException("lost")))
                .startsWith("This is a mistake in Backfile")
                .contains("lost");
    }
}
