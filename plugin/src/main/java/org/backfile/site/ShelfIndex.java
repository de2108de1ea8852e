package org.backfile.site;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.backfile.article.Words;

/** The index of all topics, authors or publishers: by the alphabet, with a rail of letters when it is long. */
record ShelfIndex(Edition edition, Press press) {

    /** A shorter list needs no rail. */
    private static final int ENOUGH_FOR_RAIL = 30;

    private static final int MOST_HEAVIEST = 12;

    void write(Shelf.Kind kind) throws IOException, BrokenTemplateException {
        var shelves = edition.shelves(kind);
        boolean rail = shelves.all().size() >= ENOUGH_FOR_RAIL;
        var model = new Model()
                .with("title", edition.text().say("nav." + kind.folder))
                .with("section", kind.index())
                .with("count", edition.text().count(kind.folder, shelves.count()))
                .with("rail", rail)
                .with("heaviest", rail ? heaviest(shelves) : List.of())
                .with("groups", groups(shelves.all()))
                .with("singles", shelves.singles().stream().map(this::single).toList());
        press.print(kind.index(), "shelves.ftlh", model);
    }

    private List<Model> heaviest(Shelves shelves) {
        return shelves.byWeight().stream().limit(MOST_HEAVIEST).map(this::line).toList();
    }

    private List<Model> groups(List<Shelf> shelves) {
        var letters = new TreeMap<String, List<Shelf>>();
        for (var shelf : shelves)
            letters.computeIfAbsent(initial(shelf.name()), l -> new ArrayList<>())
                    .add(shelf);
        var groups = new ArrayList<Model>();
        letters.forEach((letter, members) -> {
            members.sort(Comparator.comparing((Shelf s) -> Words.fold(s.name())).thenComparing(Shelf::name));
            groups.add(new Model()
                    .with("letter", letter)
                    .with("id", "letter-" + Integer.toHexString(letter.codePointAt(0)))
                    .with("shelves", members.stream().map(this::line).toList()));
        });
        return groups;
    }

    /** A shelf without a page leads to its article. */
    private Model single(Shelf shelf) {
        return new Model()
                .with("name", shelf.name())
                .with("path", edition.urls().article(shelf.entries().get(0)));
    }

    private Model line(Shelf shelf) {
        return new Model()
                .with("name", shelf.name())
                .with("path", shelf.path())
                .with("count", edition.text().number(shelf.entries().size()))
                .with("span", new Years(edition).span(shelf.entries()));
    }

    /** The letter a name is found under, without its accent; scripts of very many signs, digits and signs share one each. */
    private static String initial(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        int c = bare.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('#');
        if (Character.isDigit(c)) return "0–9";
        if (!Character.isLetter(c)) return "#";
        return switch (Character.UnicodeScript.of(c)) {
            case HAN -> "漢";
            case HANGUL -> "가";
            default -> Character.toString(c);
        };
    }
}
