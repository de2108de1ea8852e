package org.backfile.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.backfile.article.Extraction;
import org.backfile.source.ContentFolder;
import org.backfile.source.FolderPictures;
import org.backfile.source.Reading;
import org.backfile.source.SourceFile;
import org.backfile.store.JsonLines;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in {@code golden/} against the {@code <case>.expected.json} beside it, which is the contract's object of that page but
 * for {@code source} and {@code sha256}. A new case is two files; what the extractor makes of a page now lies in {@code
 * target/golden}, to be read, corrected by hand and copied.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @TempDir
    private Path cache;

    static Stream<SourceFile> pages() throws IOException {
        return ContentFolder.open(CASES).files().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pageGivesWhatItsExpectationSays(SourceFile file) throws IOException {
        var actual = extract(file);
        var name = file.source().replaceFirst("\\.[^./]+(?:\\.gz)?$", "") + ".expected.json";
        var copy = ACTUAL.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, JSON.toJson(actual) + "\n");

        assertThat(CASES.resolve(name)).exists();
        var expected =
                JsonParser.parseString(Files.readString(CASES.resolve(name))).getAsJsonObject();
        assertThat(JSON.toJson(actual)).isEqualTo(JSON.toJson(expected));
    }

    private JsonObject extract(SourceFile file) throws IOException {
        Extraction extraction;
        var reading = ContentFolder.open(CASES).read(file);
        if (reading instanceof Reading.Unusable unusable) extraction = unusable.rejected();
        else extraction = new Extractor(new FolderPictures(CASES, cache)).extract(((Reading.Page) reading).page());
        var line = new StringWriter();
        JsonLines.write(extraction, line);
        var json = JsonParser.parseString(line.toString()).getAsJsonObject();
        json.remove("source");
        json.remove("sha256");
        return json;
    }
}
