package org.backfile.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the file that a page refers to, as savers and people write such references: percent-encoded or not, with a query or
 * without, with the other slash. Never outside the content folder, neither by {@code ..} nor by a link.
 */
final class PictureReference {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:.*", Pattern.DOTALL);
    private static final int LONGEST = 4096;

    private final Path root;

    /** @param root a real path */
    PictureReference(Path root) {
        this.root = root;
    }

    /** The real path of the file; null when there is none in the folder. */
    @Nullable
    Path resolve(String source, String reference) throws IOException {
        if (reference.isEmpty()
                || reference.length() > LONGEST
                || SCHEME.matcher(reference).matches()) return null;
        var slashed = reference.replace('\\', '/');
        if (slashed.startsWith("//")) return null;
        for (var name : spellings(slashed)) {
            for (var base : bases(source, name)) {
                var inside = normalise(base + name);
                var file = inside == null ? null : file(inside);
                if (file != null) return file;
            }
        }
        return null;
    }

    /** The page's folder; for a path from the server's root the topmost folder (a mirror's host), then the content folder. */
    private static Set<String> bases(String source, String name) {
        var bases = new LinkedHashSet<String>();
        if (!name.startsWith("/")) {
            bases.add(source.substring(0, source.lastIndexOf('/') + 1));
        } else {
            bases.add(source.substring(0, source.indexOf('/') + 1));
            bases.add("");
        }
        return bases;
    }

    /** File names may hold what a URL would read as a query, or percent signs of their own; the usual reading comes first. */
    private static Set<String> spellings(String reference) {
        var path = reference.replaceFirst("(?s)[?#].*", "");
        var withoutFragment = reference.replaceFirst("(?s)#.*", "");
        var spellings = new LinkedHashSet<String>();
        for (var spelling : new String[] {decode(path), path, decode(withoutFragment), withoutFragment, reference}) {
            spellings.add(spelling);
            spellings.add(Normalizer.normalize(spelling, Normalizer.Form.NFC));
            spellings.add(Normalizer.normalize(spelling, Normalizer.Form.NFD));
        }
        return spellings;
    }

    private static String decode(String path) {
        var bytes = Percent.decode(path);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Without {@code .} and {@code ..}; null when it leads out of the folder or can be no name. */
    private static @Nullable String normalise(String path) {
        var parts = new ArrayDeque<String>();
        for (var part : path.split("/", -1)) {
            if (part.indexOf('\0') >= 0) return null;
            if (part.isEmpty() || part.equals(".")) continue;
            if (!part.equals("..")) parts.addLast(part);
            else if (parts.pollLast() == null) return null;
        }
        return parts.isEmpty() ? null : String.join("/", parts);
    }

    private @Nullable Path file(String inside) throws IOException {
        try {
            var path = FileName.under(root, inside);
            if (!Files.isRegularFile(path)) return null;
            var real = path.toRealPath();
            return real.startsWith(root) ? real : null;
        } catch (InvalidPathException noName) {
            return null;
        }
    }
}
