package org.backfile.site;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.store.Key;

/**
 * The files of a theme, in layers: the user's over the default's. Read through FreeMarker's loaders, which never leave
 * their folder.
 *
 * @param layers the strongest first
 * @param assets paths of everything under {@code assets/}
 * @param own of the user's templates and messages
 */
record ThemeFiles(List<TemplateLoader> layers, SortedSet<String> assets, Key own) {

    private static final String DEFAULT = "org/backfile/theme";
    private static final String ASSETS = "assets/";

    static ThemeFiles standard() throws IOException {
        var loader = new ClassTemplateLoader(ThemeFiles.class.getClassLoader(), DEFAULT);
        // A jar's folders can't be listed reliably, so the theme says itself what it has.
        var list = bytes(loader, "assets.txt");
        if (list.isEmpty())
            throw new IOException("The default theme (backfile-site-template) is not on the class path.");
        return new ThemeFiles(
                List.of(loader), new TreeSet<>(text(list.get()).lines().toList()), Key.of());
    }

    static ThemeFiles over(Path folder) throws IOException {
        var standard = standard();
        var loader = new FileTemplateLoader(folder.toFile());
        var assets = new TreeSet<>(standard.assets);
        var shaping = new TreeMap<String, Object>();
        for (var name : names(folder)) {
            if (name.startsWith(ASSETS)) assets.add(name);
            else shaping.put(name, Sha256.hex(bytes(loader, name).orElse(new byte[0])));
        }
        return new ThemeFiles(List.of(loader, standard.layers.get(0)), assets, Key.of(shaping));
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .toList();
        }
    }

    TemplateLoader templates() {
        return new MultiTemplateLoader(layers.toArray(TemplateLoader[]::new));
    }

    /** The strongest file of this name. */
    Optional<byte[]> find(String name) throws IOException {
        for (var layer : layers) {
            var bytes = bytes(layer, name);
            if (bytes.isPresent()) return bytes;
        }
        return Optional.empty();
    }

    /** Every layer's file of this name as text, the weakest first. */
    List<String> all(String name) throws IOException {
        var texts = new ArrayList<String>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            bytes(layers.get(i), name).ifPresent(b -> texts.add(text(b)));
        }
        return texts;
    }

    /** FreeMarker's loaders only know characters; Latin-1 has one for every byte. */
    private static Optional<byte[]> bytes(TemplateLoader loader, String name) throws IOException {
        var source = loader.findTemplateSource(name);
        if (source == null) return Optional.empty();
        try (var reader = loader.getReader(source, StandardCharsets.ISO_8859_1.name())) {
            var characters = new StringWriter();
            reader.transferTo(characters);
            return Optional.of(characters.toString().getBytes(StandardCharsets.ISO_8859_1));
        } finally {
            loader.closeTemplateSource(source);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
