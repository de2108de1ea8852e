package org.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
}
