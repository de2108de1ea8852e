package org.backfile.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backfile.article.Problem;
import org.backfile.article.Words;
import org.backfile.source.TopicRow;
import org.backfile.source.TopicTable;
import org.jspecify.annotations.Nullable;

/** What the editor wants done with topics, row by row; a row above wins over one below. */
public final class TopicRules {

    /** For when the editor says nothing. */
    public static final TopicRules NONE = new TopicRules(List.of());

    /** The line that claims a name, and what that is called in the site. */
    private record Claim(int line, String shown) {}

    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Set<String> hidden = new TreeSet<>();
    private final Map<String, String> descriptions = new HashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private TopicRules(List<TopicRow> rows) {
        for (var row : rows) {
            claim(row.topic(), row);
            row.aliases().forEach(alias -> claim(alias, row));
        }
        for (var row : rows) {
            claims.putIfAbsent(Vocabulary.tidy(row.shown()), new Claim(row.line(), row.shown()));
            if (row.hidden()) hidden.add(row.shown());
            if (row.description() != null) descriptions.putIfAbsent(row.shown(), row.description());
        }
        for (var row : rows) if (row.parent() != null) nest(row, row.parent());
    }

    /** The rules of a table. */
    public static TopicRules of(TopicTable table) {
        return table.rows().isEmpty() ? NONE : new TopicRules(table.rows());
    }

    /** What the rows say that can't be. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Every name the editor speaks of, in the order of the rows. */
    Set<String> names() {
        return claims.keySet();
    }

    /** What a name that the editor speaks of is called in the site. */
    @Nullable
    String shown(String name) {
        var claim = claims.get(Vocabulary.tidy(name));
        return claim == null ? null : claim.shown;
    }

    /** Whether the editor speaks of the topic that is called so in the site. */
    boolean isShownName(String shown) {
        return claims.values().stream().anyMatch(c -> c.shown.equals(shown));
    }

    boolean isHidden(String shown) {
        return hidden.contains(shown);
    }

    @Nullable
    String description(String shown) {
        return descriptions.get(shown);
    }

    /** The wider topic, or null; by no way of parents is a topic its own. */
    @Nullable
    String parent(String shown) {
        return parents.get(shown);
    }

    /** The topic and the wider ones around it. */
    Stream<String> lineage(String shown) {
        return Stream.iterate(shown, name -> name != null, parents::get);
    }

    private void claim(String name, TopicRow row) {
        var before = claims.putIfAbsent(Vocabulary.tidy(name), new Claim(row.line(), row.shown()));
        if (before != null && !before.shown.equals(row.shown()))
            problem(row, "“" + name + "” is already “" + before.shown + "” by line " + before.line);
    }

    private void nest(TopicRow row, String given) {
        var parent = meant(given);
        claims.putIfAbsent(Vocabulary.tidy(parent), new Claim(row.line(), parent));
        if (parents.containsKey(row.shown())) {
            if (!parent.equals(parents.get(row.shown())))
                problem(row, "“" + row.shown() + "” already has the parent “" + parents.get(row.shown()) + "”");
            return;
        }
        var around = new LinkedHashSet<>(lineage(parent).toList());
        if (around.contains(row.shown()))
            problem(row, "“" + row.shown() + "” would be a part of itself; its parent was passed over");
        else parents.put(row.shown(), parent);
    }

    /** A parent is one of the names in the rows, in whatever case, or else a new one. */
    private String meant(String given) {
        var exact = shown(given);
        if (exact != null) return exact;
        return claims.entrySet().stream()
                .filter(e -> Words.fold(e.getKey()).equals(Words.fold(given)))
                .map(e -> e.getValue().shown)
                .findFirst()
                .orElse(given);
    }

    private void problem(TopicRow row, String message) {
        problems.add(new Problem(TopicTable.FILE, "line " + row.line() + ": " + message));
    }
}
