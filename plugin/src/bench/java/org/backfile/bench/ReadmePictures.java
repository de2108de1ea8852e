package org.backfile.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.backfile.Backfile;
import org.backfile.Progress;
import org.backfile.Settings;
import org.backfile.browser.Chromium;
import org.backfile.browser.Tab;

/**
 * The pictures of the README, taken of the demonstration archive:
 * {@code plugin/src/bench/run.sh org.backfile.bench.ReadmePictures content/articles site-template/pictures}. An article is the one with the
 * longest page.
 */
public final class ReadmePictures {

    /** Of a sheet of A4 on paper, in dots an inch. */
    private static final int PRINT_DPI = 72;

    private final Path site;
    private final Path pictures;
    private final Tab tab;

    private ReadmePictures(Path site, Path pictures, Tab tab) {
        this.site = site;
        this.pictures = pictures;
        this.tab = tab;
    }

    public static void main(String[] arguments) throws Exception {
        var work = Files.createTempDirectory("backfile-pictures");
        var settings = new Settings(
                Path.of(arguments[0]),
                work.resolve("site"),
                work.resolve("cache"),
                null,
                "The Backfile Demonstration Archive",
                null,
                "en",
                null,
                false,
                false,
                2,
                "0.1.0",
                "pictures");
        new Backfile(settings, Progress.SILENT).generate();
        var pictures = Files.createDirectories(Path.of(arguments[1]));
        try (var chromium = Chromium.start(Chromium.find().orElseThrow());
                var tab = chromium.tab()) {
            new ReadmePictures(settings.site(), pictures, tab).take();
        }
    }

    private void take() throws IOException {
        var article = longestArticle();
        picture("home-light", "index.html", "light", 1100, 800);
        picture("article-light", article, "light", 1100, 800);
        picture("article-dark", article, "dark", 1100, 800);
        picture("topics-phone", "topics/index.html", "light", 390, 800);
        tab.show("print", "light");
        tab.open(address("print/" + article));
        try (var pdf = Loader.loadPDF(tab.pdf(210, 297))) {
            var sheet = new PDFRenderer(pdf).renderImageWithDPI(0, PRINT_DPI, ImageType.GRAY);
            ImageIO.write(sheet, "png", pictures.resolve("print.png").toFile());
        }
    }

    private void picture(String name, String path, String scheme, int width, int height) throws IOException {
        tab.resize(width, height);
        tab.show("screen", scheme);
        tab.open(address(path));
        var capture = new JsonObject();
        capture.addProperty("format", "webp");
        capture.addProperty("quality", 80);
        var picture = tab.call("Page.captureScreenshot", capture);
        Files.write(
                pictures.resolve(name + ".webp"),
                Base64.getDecoder().decode(picture.get("data").getAsString()));
    }

    private URI address(String path) {
        return site.resolve(path).toUri();
    }

    private String longestArticle() throws IOException {
        try (Stream<Path> pages = Files.walk(site.resolve("articles"))) {
            var longest = pages.filter(Files::isRegularFile)
                    .sorted()
                    .reduce((a, b) -> a.toFile().length() >= b.toFile().length() ? a : b)
                    .orElseThrow();
            return site.relativize(longest).toString().replace('\\', '/');
        }
    }
}
