package org.backfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.article.Rejected;
import org.backfile.disk.FailingDisk;
import org.backfile.publish.Publisher;
import org.backfile.publish.Verifier;
import org.backfile.source.ContentFolder;
import org.backfile.source.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build on a disk that runs full at its k-th write: the error names a path, and the site is the old or the new one, whole.
 * {@code -Dbackfile.everyWrite=true} tries every k; otherwise the first and the last are tried, and some between.
 */
class FailingDiskTest {

    @TempDir
    Path temporary;

    private Path folder;
    private FailingDisk disk;

    @BeforeEach
    void pages() throws IOException {
        folder = FailingDisk.of(temporary.toRealPath());
        disk = FailingDisk.under(folder);
        for (int i = 0; i < Fleet.PAGES; i++) Fleet.write(temporary, i, "first");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyWriteMayFail(boolean lasts) throws Exception {
        Fleet.build(folder);
        var old = site();
        for (int i = 0; i < Fleet.PAGES; i++) Fleet.write(temporary, i, "second");
        disk.fail(0, false);
        Fleet.build(folder);
        long writes = disk.writes();
        var made = site();
        assertThat(made).isNotEqualTo(old);
        assertThat(writes).isGreaterThan(5 * Fleet.PAGES);

        for (long k : places(writes)) {
            restore(old);
            disk.fail(k, lasts);
            var failure = catchThrowable(() -> Fleet.build(folder));
            disk.fail(0, false);
            if (lasts && !Files.exists(temporary.resolve("site")))
                Publisher.stage(folder.resolve("site"), false).close();
            if (failure == null) {
                assertThat(site()).as("after write %d, which was not missed", k).isEqualTo(made);
                continue;
            }
            assertThat(failure).as("write %d", k).isInstanceOfAny(IOException.class, UncheckedIOException.class);
            assertThat(words(failure))
                    .as("write %d", k)
                    .contains(temporary.toRealPath().toString())
                    .contains("No space left");
            assertThat(site()).as("after write %d", k).isIn(old, made);
        }
        Fleet.build(folder);
        assertThat(site()).isEqualTo(made);
        assertThat(Verifier.verify(folder.resolve("site")).findings()).isEmpty();
    }

    @Test
    void aPageThatCannotBeReadIsARow() throws Exception {
        disk.refuse(path -> path.endsWith("p7.html"));
        var report = Fleet.build(folder);
        assertThat(report.rejected()).singleElement().satisfies(row -> {
            assertThat(row.source()).isEqualTo("p7.html");
            assertThat(row.reason()).isNotBlank().doesNotContain(temporary.toString());
        });
        assertThat(report.seen()).isEqualTo(Fleet.PAGES);
    }

    /** Between the listing and the reading, a page goes, one becomes a folder, and one grows. */
    @Test
    void aPageThatGoesOrGrowsMeanwhileIsARowOrAPage() throws Exception {
        var content = ContentFolder.open(folder.resolve("pages"));
        Files.delete(temporary.resolve("pages/p1.html"));
        Files.delete(temporary.resolve("pages/p2.html"));
        Files.createDirectory(temporary.resolve("pages/p2.html"));
        Files.writeString(temporary.resolve("pages/p3.html"), "<p>more".repeat(3 << 20));
        var unusable = content.files().stream()
                .map(content::read)
                .filter(Reading.Unusable.class::isInstance)
                .map(reading -> ((Reading.Unusable) reading).rejected())
                .toList();
        assertThat(unusable).extracting(Rejected::source).containsExactly("p1.html", "p2.html", "p3.html");
        assertThat(unusable).allSatisfy(row -> assertThat(row.reason()).isNotBlank());
    }

    private static Set<Long> places(long writes) {
        var places = new TreeSet<Long>();
        int step = Boolean.getBoolean("backfile.everyWrite") ? 1 : 67;
        for (long k = 1; k <= writes; k += k < 8 || k > writes - 12 ? 1 : step) places.add(k);
        return places;
    }

    private void restore(Map<String, String> site) throws IOException {
        FileTree.delete(temporary.resolve("site"));
        FileTree.delete(temporary.resolve("cache"));
        for (var file : site.entrySet()) {
            Path path = temporary.resolve("site").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), ISO_8859_1);
        }
    }

    private Map<String, String> site() throws IOException {
        return FileTree.of(temporary.resolve("site"));
    }

    private static String words(Throwable failure) {
        return failure instanceof UncheckedIOException ? String.valueOf(failure.getCause()) : failure.toString();
    }
}
