package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.backfile.curate.Curator;
import org.backfile.source.ContentFolder;
import org.backfile.source.FolderPictures;
import org.backfile.source.Limits;
import org.backfile.store.ArticleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However a folder came to be what it is, its archive is that of a build from nothing: random scripts of edits, one after the other over one cache,
 * each followed by a build of both kinds, as far as the curated archive.
 */
class EditScriptsTest {

    private static final int SCRIPTS = 50;
    private static final int LONGEST = 4;
    private static final int PAGES = 20;
    private static final List<String> SUBJECTS = List.of("Ferries", "Tides", "Salt", "Lamps", "Herring");
    private static final String[] WORDS =
            ("harbour crew Saltmarsh rope storm pilot Eleanor Quay barrel ledger tallow keeper stair"
                            + " Grey Heron Society gull plank market bell council fog anchor tar sluice levy Miller Lane net chart")
                    .split(" ");

    @TempDir
    Path folder;

    private final Random random = new Random(1107);
    private final List<String> done = new ArrayList<>();
    private int made;

    @Test
    void anArchiveOverTheLastOneEqualsACleanOneAfterAnyEdits() throws Exception {
        for (int i = 0; i < PAGES; i++) add();
        archive("cache");
        for (int script = 0; script < SCRIPTS; script++) {
            done.clear();
            for (int edits = 1 + random.nextInt(LONGEST); edits > 0; edits--) edit();
            assertThat(archive("cache"))
                    .as("after script " + script + ": " + done)
                    .isEqualTo(archive("cache" + script));
        }
        assertThat(archive("cache")).contains("Reason[kind=WORDS", "Reason[kind=TOPICS", "Folded[", "Topic[");
    }

    private void edit() throws IOException {
        var pages = pages();
        var page = pages.get(random.nextInt(pages.size()));
        switch (random.nextInt(6)) {
            case 0 -> add();
            case 1 -> write(page, random.nextLong(), "changed");
            case 2 -> retime(page);
            case 3 -> copy(page);
            case 4 -> rule();
            default -> {
                if (pages.size() > PAGES / 2) {
                    Files.delete(page);
                    done.add("deleted " + page.getFileName());
                }
            }
        }
    }

    private void add() throws IOException {
        write(folder.resolve("pages/p" + made++ + ".md"), random.nextLong(), "added");
    }

    private void retime(Path page) throws IOException {
        var text = Files.readString(page);
        Files.writeString(page, text.replaceFirst("date: .*", "date: " + date(random)));
        done.add("retimed " + page.getFileName());
    }

    private void copy(Path page) throws IOException {
        var copy = folder.resolve("pages/p" + made++ + ".md");
        Files.writeString(copy, Files.readString(page) + "\n\nFirst printed by another paper.\n");
        done.add("copied " + page.getFileName() + " to " + copy.getFileName());
    }

    private void rule() throws IOException {
        var subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        var name = random.nextBoolean() ? "Boats" : "Trades";
        Files.writeString(folder.resolve("pages/topics.csv"), "topic,name\n" + subject + "," + name + "\n");
        done.add(subject + " called " + name);
    }

    private void write(Path page, long seed, String what) throws IOException {
        var words = new Random(seed);
        var topics = words.nextInt(3) == 0 ? "" : "topics: " + SUBJECTS.get(words.nextInt(SUBJECTS.size())) + "\n";
        var text = new StringBuilder(
                "---\ntitle: " + phrase(words, 4) + "\ndate: " + date(words) + "\n" + topics + "---\n\n");
        for (int i = 0; i < 4; i++) text.append(phrase(words, 30)).append(".\n\n");
        Files.createDirectories(page.getParent());
        Files.writeString(page, text);
        done.add(what + " " + page.getFileName());
    }

    private static String phrase(Random words, int length) {
        return "The "
                + words.ints(length, 0, WORDS.length).mapToObj(i -> WORDS[i]).collect(Collectors.joining(" "));
    }

    private static LocalDate date(Random random) {
        return LocalDate.of(1990 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private List<Path> pages() throws IOException {
        try (var files = Files.list(folder.resolve("pages"))) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }

    /** All that is said of the articles, of what they are related to and why, of topics and of copies. */
    private String archive(String cache) throws IOException {
        var settings = settings(cache);
        try (var store = ArticleStore.open(settings.cache(), settings.engine())) {
            var content = ContentFolder.open(settings.content(), List.of(), Limits.DEFAULT);
            var pictures = new FolderPictures(settings.content(), settings.cache());
            var intake = new Intake(settings, content, pictures, store, Progress.SILENT);
            var ledger = intake.readAll();
            var archive = Curator.curate(
                    new Taught(store.seal(), intake.lessons()),
                    ledger.rejected(),
                    Editor.of(settings.content()).rules(),
                    settings.threads());
            var lines = new StringJoiner("\n");
            archive.entries().forEach(e -> lines.add(e.toString())
                    .add(List.copyOf(e.related()).toString()));
            archive.topics().forEach(t -> lines.add(t.toString()));
            archive.folded().forEach(f -> lines.add(f.toString()));
            return lines.toString();
        }
    }

    private Settings settings(String cache) {
        return new Settings(
                folder.resolve("pages"),
                folder.resolve("site"),
                folder.resolve(cache),
                null,
                "The Archive",
                null,
                "en",
                null,
                false,
                false,
                2,
                "0.1.0",
                "test");
    }
}
