package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Who wrote the story: JSON-LD, meta tags, elements marked as author, a visible byline near the headline. */
final class Authors {

    private static final int LONGEST = 200;
    private static final int NEAR = 25;

    private Authors() {}

    static Byline of(Scan scan, Story story, SiteNames names, int headline) {
        var sources = new ArrayList<Byline>();
        sources.add(all(story.authors(false)));
        sources.add(all(scan.metas.all("citation_author")));
        sources.add(all(scan.metas.all(
                "author",
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "dcterms.creator",
                "byl",
                "article:author")));
        sources.add(written(scan.metas));
        sources.add(marked(scan, headline, true));
        sources.add(visible(scan, headline));
        sources.add(marked(scan, headline, false));
        sources.add(all(story.authors(true)));
        String agency = null;
        List<String> people = List.of();
        for (var source : sources) {
            if (agency == null) agency = source.agency();
            if (people.isEmpty()) {
                people = source.authors().stream()
                        .filter(name -> !names.is(name))
                        .toList();
            }
        }
        return new Byline(people, agency);
    }

    private static Byline all(List<String> texts) {
        var people = new LinkedHashSet<String>();
        String agency = null;
        for (String text : texts) {
            var byline = Byline.of(text);
            people.addAll(byline.authors());
            if (agency == null) agency = byline.agency();
        }
        return new Byline(new ArrayList<>(people), agency);
    }

    /** WordPress plugins put the author into Twitter's free fields. */
    private static Byline written(MetaTags metas) {
        String label = metas.first("twitter:label1");
        String name = metas.first("twitter:data1");
        if (label == null || name == null || !Byline.isMarked(label + " " + name)) return Byline.NONE;
        return Byline.of(name);
    }

    /** Elements that say they hold the author: {@code rel=author} and {@code itemprop} surely, a class name less so. */
    private static Byline marked(Scan scan, int headline, boolean sure) {
        var texts = new ArrayList<String>();
        int line = -1;
        for (var marked : scan.marked) {
            if (!marked.is(Hints.BYLINE) || marked.isFurniture()) continue;
            var element = marked.element();
            boolean certain = element.attr("rel").equals("author")
                    || element.attr("itemprop").equals("author");
            if (certain != sure || (!sure && Math.abs(marked.line() - headline) > NEAR)) continue;
            if (line >= 0 && marked.line() > line + 3) break;
            String text = Texts.parts(element, LONGEST);
            if (text == null || text.isEmpty()) continue;
            var byline = Byline.of(text);
            if (byline.isEmpty() || (!sure && byline.authors().stream().noneMatch(Names::isPerson))) continue;
            texts.add(text);
            line = marked.line();
        }
        return all(texts);
    }

    private static Byline visible(Scan scan, int headline) {
        for (int i = Math.max(0, headline - 3); i < Math.min(scan.lines.size(), headline + NEAR); i++) {
            var line = scan.lines.get(i);
            if (line.isFurniture()) continue;
            var byline = Byline.read(line.text());
            if (byline != null) return byline;
        }
        return Byline.NONE;
    }
}
