package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who wrote the story: JSON-LD, meta tags, elements marked as author, a visible byline near the headline. */
final class Authors {

    private static final int LONGEST = 200;
    private static final String[] STATED = {
        "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "article:author"
    };

    private final Scan scan;
    private final Vicinity vicinity;

    private Authors(Scan scan, Vicinity vicinity) {
        this.scan = scan;
        this.vicinity = vicinity;
    }

    /**
     * The first source that names people; when none does, the first that names anybody: a desk, or a publication that signs its
     * stories itself.
     */
    static Byline of(Scan scan, Story story, SiteNames names, Vicinity vicinity) {
        var authors = new Authors(scan, vicinity);
        List<Supplier<Byline>> sources = List.of(
                () -> all(story.authors(false)),
                () -> all(scan.metas.all("citation_author")),
                () -> all(scan.metas.all(STATED)),
                () -> written(scan.metas),
                () -> authors.marked(true),
                new VisibleByline(scan, vicinity)::find,
                () -> authors.marked(false),
                () -> all(story.authors(true)));
        String agency = null;
        List<String> anybody = List.of();
        for (var source : sources) {
            var byline = source.get();
            if (agency == null) agency = byline.agency();
            var people = withoutDoubles(byline.authors(), names);
            if (people.stream().anyMatch(name -> Names.isPerson(name) && !names.isLike(name)))
                return new Byline(people, agency);
            if (anybody.isEmpty()) anybody = people;
        }
        // what an agency wrote has nobody's name at its end but that of the page's editor
        var far = agency == null ? new FarByline(scan, vicinity).find() : Byline.NONE;
        return far.authors().isEmpty() ? new Byline(anybody, agency) : far;
    }

    /** "Ann Lee" without "Ann Lee Harbour Post" and "Harbour Post" beside her. */
    private static List<String> withoutDoubles(List<String> authors, SiteNames names) {
        if (authors.size() < 2) return authors;
        var people = authors.stream().filter(name -> !names.isLike(name)).toList();
        var all = people.isEmpty() ? authors : people;
        return all.stream()
                .filter(name -> all.stream()
                        .noneMatch(other -> !other.equals(name)
                                && Names.isPerson(other)
                                && Matching.key(name).startsWith(Matching.key(other) + " ")
                                && !name.contains(",")))
                .toList();
    }

    private static Byline all(List<String> texts) {
        var people = new LinkedHashMap<String, String>();
        String agency = null;
        for (String text : texts) {
            var byline = Byline.of(text);
            for (String name : byline.authors()) people.putIfAbsent(Matching.key(Names.withoutCredentials(name)), name);
            if (agency == null) agency = byline.agency();
        }
        return new Byline(List.copyOf(people.values()), agency);
    }

    /** WordPress plugins put the author into Twitter's free fields. */
    private static Byline written(MetaTags metas) {
        String label = metas.first("twitter:label1");
        String name = metas.first("twitter:data1");
        if (label == null || name == null || !Byline.isMarked(label + " " + name)) return Byline.NONE;
        return Byline.of(name);
    }

    /** Elements that say they hold the author: {@code rel=author} and {@code itemprop} surely, a class name less so. */
    private Byline marked(boolean sure) {
        var texts = new ArrayList<String>();
        int line = -1;
        for (var marked : scan.marked) {
            if (!marked.is(Hints.BYLINE) || isSure(marked) != sure) continue;
            if (!vicinity.holds(marked) && !(sure && !marked.isFurniture())) continue;
            if (line >= 0 && marked.line() > line + (isLink(marked) ? 0 : 3)) break;
            String text = author(marked, sure);
            if (text == null) continue;
            texts.add(text);
            line = marked.line();
        }
        return all(texts);
    }

    /** Links to pages of authors also stand in teasers and in lists of contributors. */
    private static boolean isLink(Marked marked) {
        return marked.element().normalName().equals("a");
    }

    private static boolean isSure(Marked marked) {
        return marked.property().equals("author")
                || marked.element().attributes().get("rel").equals("author");
    }

    private static @Nullable String author(Marked marked, boolean sure) {
        String text = Texts.parts(marked.element(), LONGEST);
        if (text == null || text.isEmpty()) return null;
        var byline = Byline.of(text);
        if (byline.authors().isEmpty()) return byline.agency();
        if (sure) return text;
        var people = byline.authors().stream().filter(Names::isPerson).toList();
        if (!people.isEmpty()) return String.join("; ", people);
        return byline.authors().size() == 1 ? byline.authors().get(0) : null;
    }
}
