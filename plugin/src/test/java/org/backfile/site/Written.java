package org.backfile.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import org.backfile.article.Timestamp;
import org.backfile.curate.Archive;
import org.backfile.store.Memory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site in memory, file by file. */
public final class Written implements Sink {

    public final TreeMap<String, byte[]> files = new TreeMap<>();

    static SiteSettings settings(String language) {
        return new SiteSettings(
                "The Saltmarsh Papers", null, language, "Backfile test", Timestamp.of(LocalDate.of(2024, 11, 1)));
    }

    public static Written of(Archive archive) throws Exception {
        return of(archive, "en");
    }

    /** The site of the Saltmarsh archive with its picture, in a folder. */
    public static Written saltmarsh(String language, Path folder) throws Exception {
        var written = of(Saltmarsh.archive(), language);
        written.put(new SitePage(Saltmarsh.PICTURE, Saltmarsh.DRAWING.getBytes(StandardCharsets.UTF_8)));
        written.save(folder);
        return written;
    }

    /** The site with the words around its articles in a language. */
    public static Written of(Archive archive, String language) throws Exception {
        return of(archive, settings(language), Theme.standard());
    }

    static Written of(Archive archive, SiteSettings settings, Theme theme) throws Exception {
        var written = new Written();
        new Site(settings, theme).write(archive, Memory.NONE, written, Hands.ONE);
        return written;
    }

    String text(String path) {
        var bytes = files.get(path);
        if (bytes == null) throw new AssertionError("no " + path + " among " + files.keySet());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Document page(String path) {
        return Jsoup.parse(text(path), "https://site.invalid/" + path);
    }

    public void save(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Override
    public void put(SitePage page) {
        if (files.put(page.path(), page.bytes()) != null) throw new AssertionError("twice: " + page.path());
    }

    @Override
    public OutputStream open(String path) {
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                put(new SitePage(path, toByteArray()));
            }
        };
    }
}
