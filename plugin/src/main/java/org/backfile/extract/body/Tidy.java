package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings a clean tree into the form it is stored in: no empty elements, lists of items, programs in one piece, headings from level two. */
final class Tidy {

    private static final Set<String> CELLS = Set.of("li", "td", "th", "dt", "dd", "caption", "summary");
    private static final Set<String> KEEP_EMPTY = Set.of("td", "th", "img", "br");
    private static final int LEVELS = 6;

    private final List<Markup> headings = new ArrayList<>();

    private Tidy() {}

    static void tree(Markup root) {
        var tidy = new Tidy();
        tidy.structure(root);
        tidy.levels();
    }

    /** Takes away what holds nothing. */
    static void withoutEmpty(Markup root) {
        new Tidy().structure(root);
    }

    private void structure(Markup element) {
        switch (element.tag()) {
            case "math" -> {}
            case "pre" -> program(element);
            default -> below(element);
        }
    }

    private void below(Markup element) {
        if (!holdsElements(element)) return;
        var kept = new ArrayList<Part>(element.parts().size());
        boolean changed = false;
        for (var part : element.parts()) {
            if (part instanceof Markup below) {
                structure(below);
                if (!KEEP_EMPTY.contains(below.tag()) && isEmpty(below)) {
                    changed = true;
                } else {
                    if (Tags.isHeading(below.tag())) headings.add(below);
                    changed |= place(below, element, kept);
                }
            } else {
                kept.add(part);
            }
        }
        if (changed) element.replace(kept);
        if (CELLS.contains(element.tag())) unwrapLine(element);
    }

    private static boolean holdsElements(Markup element) {
        for (var part : element.parts()) if (part instanceof Markup) return true;
        return false;
    }

    /** Adds an element, with a list around it or in an item as the place wants; returns whether it needed any. */
    private static boolean place(Markup element, Markup into, List<Part> before) {
        var tag = element.tag();
        boolean list = into.is("ul") || into.is("ol");
        boolean stray =
                list ? !tag.equals("li") : tag.equals("li") || (tag.equals("dt") || tag.equals("dd")) && !into.is("dl");
        if (!stray) {
            before.add(element);
            return false;
        }
        var around = list ? "li" : tag.equals("li") ? "ul" : "dl";
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        // what stands between list items belongs to the item before it, or becomes one
        if (last instanceof Markup open && open.is(around) && !(list && tag.equals("p"))) open.add(element);
        else before.add(new Markup(around).add(element));
        return true;
    }

    /** A cell's only line is the cell. */
    private static void unwrapLine(Markup cell) {
        @Nullable Markup only = null;
        for (var part : cell.parts()) {
            if (!(part instanceof Markup below)) continue;
            if (only != null) return;
            only = below;
        }
        if (only == null || !only.is("p")) return;
        var id = only.attribute("id");
        if (!id.isEmpty()) cell.attribute("id", id);
        only.unwrap();
    }

    /** All lines of a {@code pre} in one {@code code}. */
    private static void program(Markup pre) {
        var text = new StringBuilder();
        for (var part : pre.parts()) {
            if (!(part instanceof Markup line)) continue;
            int from = text.length();
            line.readText(text);
            if (text.length() == from || text.charAt(text.length() - 1) != '\n') text.append('\n');
        }
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\n') start++;
        var code = text.substring(start).stripTrailing();
        pre.replace(code.isEmpty() ? List.of() : List.of(new Markup("code").add(code)));
    }

    /** Whether there is nothing to read or to see in it. */
    static boolean isEmpty(Markup element) {
        for (var part : element.parts()) {
            if (part instanceof Part.Text text && !text.words().isBlank()) return false;
            if (part instanceof Markup below && (below.is("img") || !isEmpty(below))) return false;
        }
        return true;
    }

    /** The levels used, closed up, from {@code h2}: the page's own headline is the {@code h1}. */
    private void levels() {
        var level = new int[LEVELS + 1];
        for (var heading : headings) level[heading.tag().charAt(1) - '0'] = 1;
        for (int i = 1, next = 2; i <= LEVELS; i++) if (level[i] > 0) level[i] = Math.min(LEVELS, next++);
        for (var heading : headings) heading.rename("h" + level[heading.tag().charAt(1) - '0']);
    }
}
