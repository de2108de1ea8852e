package org.backfile.bench.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** How large some pages of a website are. */
final class PageBytes {

    private PageBytes() {}

    /** Bytes of all files {@code .html} whose path within the site is wanted. */
    static long in(Path site, Predicate<Path> wanted) throws IOException {
        long bytes = 0;
        try (var files = Files.walk(site)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".html") && wanted.test(site.relativize(file))) bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
