package org.backfile.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Files of the default theme. */
final class ThemeAssets {

    private ThemeAssets() {}

    static void copy(String name, Path to) throws IOException {
        try (var asset = ThemeAssets.class.getResourceAsStream("/org/backfile/theme/assets/" + name)) {
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            Files.copy(Objects.requireNonNull(asset, name), to);
        }
    }
}
