package org.backfile.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside {@code page.html} and speaks of it: {@code page.html.yaml} (or {@code .yml}) holds the fields that front matter has, for pages
 * that can hold none; {@code page.html.url} says where the page came from: the address on a line of its own, or the Internet shortcut that
 * Windows browsers make ({@code [InternetShortcut]}, {@code URL=…}). A link is not followed.
 */
final class Sidecar {

    private static final int LARGEST = 64 << 10;

    private Sidecar() {}

    /**
     * What the sidecars say; nothing when there are none.
     *
     * @throws FrontMatterFault when the fields can't be understood
     */
    static FrontMatter of(Path page) throws FrontMatterFault {
        var fields = FrontMatter.NONE;
        for (var ending : new String[] {".yaml", ".yml"}) {
            var yaml = read(page, ending);
            if (yaml != null) fields = fields.over(EditorFields.toFrontMatter(YamlFields.read(yaml, 1)));
        }
        var url = urlOf(page);
        return url == null ? fields : fields.withUrl(url);
    }

    /** The address; null when there is no such file, or nothing usable in it. */
    private static @Nullable String urlOf(Path page) {
        var text = read(page, ".url");
        if (text == null) return null;
        return text.lines()
                .map(line -> WebAddress.of(line.regionMatches(true, 0, "URL=", 0, 4) ? line.substring(4) : line))
                .filter(url -> url != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String read(Path page, String ending) {
        var folder = page.toAbsolutePath().getParent();
        if (folder == null) return null;
        var path = FileName.under(folder, FileName.of(page) + ending);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) return null;
        try {
            var bytes = FileBytes.read(path, LARGEST).bytes();
            var unicode = UnicodeText.decode(bytes);
            return unicode == null ? PageText.decode(bytes) : unicode;
        } catch (IOException unreadable) {
            return null;
        }
    }
}
