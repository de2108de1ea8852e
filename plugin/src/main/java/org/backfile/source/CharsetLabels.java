package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names that pages give their encoding mean to browsers, by the WHATWG Encoding Standard: latin1 is windows-1252. */
final class CharsetLabels {

    private static final Map<String, Charset> CHARSETS = new HashMap<>();

    static {
        for (var line : lines("encodings.txt")) {
            int colon = line.indexOf(": ");
            var charset = firstSupported(line.substring(0, colon).split(" ", -1));
            if (charset == null) continue;
            for (var label : line.substring(colon + 2).split(" ", -1)) CHARSETS.put(label, charset);
        }
    }

    private CharsetLabels() {}

    /** Null for a label that nobody knows, or an encoding that this Java doesn't have. */
    static @Nullable Charset find(String label) {
        return CHARSETS.get(label.strip().toLowerCase(Locale.ROOT));
    }

    /** The lines of a resource of this package that aren't comments. */
    static List<String> lines(String resource) {
        try (var in = CharsetLabels.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException(resource + " is missing from the plugin");
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable Charset firstSupported(String... names) {
        for (var name : names) if (Charset.isSupported(name)) return Charset.forName(name);
        return null;
    }
}
