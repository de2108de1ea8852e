package org.backfile.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code page.html.url} beside {@code page.html}, which says where the page came from: the address on a line of its
 * own, or the Internet shortcut that Windows browsers make ({@code [InternetShortcut]}, {@code URL=…}).
 */
final class Sidecar {

    private static final int LARGEST = 64 << 10;

    private Sidecar() {}

    /** The address; null when there is no sidecar, or nothing usable in it. A link is not followed. */
    static @Nullable String urlOf(Path page) {
        var folder = page.toAbsolutePath().getParent();
        if (folder == null) return null;
        var path = FileName.under(folder, FileName.of(page) + ".url");
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) return null;
        try {
            var bytes = FileBytes.read(path, LARGEST).bytes();
            var unicode = UnicodeText.decode(bytes);
            return (unicode == null ? PageText.decode(bytes) : unicode)
                    .lines()
                    .map(line -> WebAddress.of(line.regionMatches(true, 0, "URL=", 0, 4) ? line.substring(4) : line))
                    .filter(url -> url != null)
                    .findFirst()
                    .orElse(null);
        } catch (IOException unreadable) {
            return null;
        }
    }
}
