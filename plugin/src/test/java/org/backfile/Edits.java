package org.backfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** What an editor does to a folder of pages in the course of years, by chance, the same for the same seed. */
final class Edits {

    private static final List<String> NOUNS = List.of(
            "harbour", "lantern", "council", "meadow", "bakery", "tunnel", "orchard", "ferry", "archive", "bridge");
    private static final List<String> VERBS =
            List.of("repairs", "opens", "forgets", "measures", "paints", "closes", "counts", "moves");
    private static final List<String> WHEN =
            List.of("at dawn", "after the flood", "for a year", "by hand", "without a word");
    private static final List<String> TOPICS = List.of("Harbours", "harbour", "Money", "Weather", "Old Town", "Bees");
    private static final List<String> AUTHORS = List.of("Ada Quill", "Ben Marsh", "Cleo Finn");
    private static final int LEAST = 4;

    final Path content;
    final Path templates;
    private final Random chance;
    private String title = "Papers";
    private String language = "en";
    private int made;

    Edits(Path folder, long seed) throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        templates = Files.createDirectories(folder.resolve("theme"));
        chance = new Random(seed);
        for (int i = 0; i < 8; i++) add();
    }

    String title() {
        return title;
    }

    String language() {
        return language;
    }

    /** Does one to three things, and says which. */
    String script() throws IOException {
        var done = new StringJoiner(", ");
        for (int i = chance.nextInt(3); i >= 0; i--) done.add(edit());
        return done.toString();
    }

    private String edit() throws IOException {
        return switch (chance.nextInt(14)) {
            case 0, 1, 2 -> add();
            case 3, 4 -> delete();
            case 5, 6 -> change();
            case 7 -> rename();
            case 8 -> copy();
            case 9 -> write(content.resolve("topics.csv"), aliases());
            case 10 -> write(templates.resolve("messages.properties"), "nav.about=About " + word(NOUNS) + "\n");
            case 11 ->
                write(templates.resolve("print-parts-note.ftlh"), "<p>" + word(NOUNS) + "</p>\n") + " and "
                        + template();
            case 12 -> sidecar();
            default -> setting();
        };
    }

    private String add() throws IOException {
        var name = (chance.nextBoolean() ? "a/" : "") + "page" + made++;
        return chance.nextInt(3) == 0
                ? write(content.resolve(name + ".html"), html())
                : write(content.resolve(name + ".md"), markdown());
    }

    private String delete() throws IOException {
        var pages = pages();
        if (pages.size() <= LEAST) return add();
        var page = word(pages);
        Files.delete(page);
        return "deleted " + content.relativize(page);
    }

    private String change() throws IOException {
        var page = word(pages());
        return write(page, page.toString().endsWith(".html") ? html() : markdown());
    }

    private String rename() throws IOException {
        var page = word(pages());
        var name = page.getFileName().toString();
        Files.move(page, page.resolveSibling("r" + made++ + name.substring(name.lastIndexOf('.'))));
        return "renamed " + content.relativize(page);
    }

    private String copy() throws IOException {
        var page = word(pages());
        var name = page.getFileName().toString();
        Files.copy(page, content.resolve("copy" + made++ + name.substring(name.lastIndexOf('.'))));
        return "copied " + content.relativize(page);
    }

    private String sidecar() throws IOException {
        var page = word(pages());
        if (page.toString().endsWith(".md")) return change();
        return write(Path.of(page + ".yaml"), "topics: [" + word(TOPICS) + "]\n");
    }

    private String template() throws IOException {
        return write(
                templates.resolve("404.ftlh"),
                "<#import \"layout.ftlh\" as l>\n<@l.page><h1>" + word(NOUNS)
                        + "</h1><#include \"print-parts-note.ftlh\"></@l.page>\n");
    }

    private String setting() {
        if (chance.nextBoolean()) title = "Papers of the " + word(NOUNS);
        else language = word(List.of("en", "de", "ja"));
        return "settings";
    }

    private String aliases() {
        return "topic,name,aliases,hidden\nHarbours," + word(List.of("Ports", "Harbours")) + ",harbour,\nBees,,,"
                + word(List.of("yes", "")) + "\n";
    }

    private String markdown() {
        var front = new StringJoiner("\n", "---\n", "\n---\n\n").add("title: " + headline());
        if (chance.nextInt(5) > 0) front.add("date: " + day());
        if (chance.nextInt(3) > 0) front.add("authors: [" + word(AUTHORS) + "]");
        if (chance.nextInt(4) > 0) front.add("topics: [" + word(TOPICS) + ", " + word(TOPICS) + "]");
        if (chance.nextInt(3) == 0) front.add("url: " + address());
        return front + String.join("\n\n", paragraphs()) + "\n\nSee [the other page](" + address() + ").\n";
    }

    private String html() {
        var page = new StringJoiner("\n").add("<!doctype html><html lang=en><title>" + headline() + "</title>");
        page.add("<link rel=canonical href=\"" + address() + "\"><article><h1>" + headline() + "</h1>");
        page.add("<time datetime=" + day() + ">" + day() + "</time>");
        for (var paragraph : paragraphs()) page.add("<p>" + paragraph + "</p>");
        return page.add("<p>More is in <a href=\"" + address() + "\">an older story</a>.</p></article>")
                .toString();
    }

    private String headline() {
        return "The " + word(NOUNS) + " " + word(VERBS) + " the " + word(NOUNS);
    }

    private String day() {
        return LocalDateTime.of(2019, 1, 1, 0, 0)
                .plusDays(chance.nextInt(1500))
                .toLocalDate()
                .toString();
    }

    private String address() {
        return "https://courier.example/story/" + chance.nextInt(12);
    }

    private List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var paragraph = new StringJoiner(" ");
            for (int j = 0; j < 4; j++)
                paragraph.add("The " + word(NOUNS) + " " + word(VERBS) + " the " + word(NOUNS) + " of the "
                        + word(NOUNS) + " " + word(WHEN) + ".");
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|html)"))
                    .sorted()
                    .toList();
        }
    }

    private <T> T word(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private String write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return "wrote " + file.getFileName();
    }
}
