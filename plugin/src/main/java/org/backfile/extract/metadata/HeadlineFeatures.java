package org.backfile.extract.metadata;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.extract.metadata.HeadlineCandidate.Manner;
import org.backfile.extract.model.Row;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Describes the candidates for one page's headline: who says them and how, where they stand, what is cut off, what they look like. */
final class HeadlineFeatures {

    /** A source that readers don't see, and the names of the features that tell how it says a text. */
    private record Machine(HeadlineSource source, String label, String withSite, String head, String tail) {

        Machine(HeadlineSource source) {
            this(
                    source,
                    source.label(),
                    source.label() + "-with-site",
                    source.label() + "-head",
                    source.label() + "-tail");
        }
    }

    private static final List<Machine> MACHINE = Stream.of(
                    HeadlineSource.NEWS,
                    HeadlineSource.POSTING,
                    HeadlineSource.ALTERNATIVE,
                    HeadlineSource.PAGE,
                    HeadlineSource.OPEN_GRAPH,
                    HeadlineSource.TWITTER,
                    HeadlineSource.META,
                    HeadlineSource.TITLE)
            .map(Machine::new)
            .toList();

    private static final List<HeadlineSource> CUT = List.of(
            HeadlineSource.TITLE,
            HeadlineSource.OPEN_GRAPH,
            HeadlineSource.NEWS,
            HeadlineSource.POSTING,
            HeadlineSource.H1);

    private static final int PROSE = 80;
    private static final int BELOW = 25;
    private static final int LONGEST_SECTION = 40;

    private final Scan scan;
    private final SiteNames names;
    private final Slug slug;
    private final Set<String> title = new HashSet<>();
    private final Set<String> graph = new HashSet<>();
    private final Set<String> h1 = new HashSet<>();
    private final boolean posting;
    private int h1s;

    HeadlineFeatures(Scan scan, Story story, SiteNames names, @Nullable String url, Collection<HeadlineCandidate> all) {
        this.scan = scan;
        this.names = names;
        this.slug = Slug.of(url);
        this.posting = story.newsHeadline() == null && story.articleText("headline") != null;
        for (var candidate : all) {
            if (candidate.isFull(HeadlineSource.TITLE)) title.addAll(candidate.words());
            if (candidate.isFull(HeadlineSource.OPEN_GRAPH)) graph.addAll(candidate.words());
            if (candidate.h1() >= 0) h1s++;
            if (candidate.h1() == 0) h1.addAll(candidate.words());
        }
    }

    void describe(HeadlineCandidate candidate, Row row) {
        int full = 0;
        for (var machine : MACHINE) {
            var source = machine.source();
            boolean isFull = candidate.isFull(source);
            row.add(machine.label(), isFull);
            row.add(machine.withSite(), candidate.says(source, Manner.WITH_SITE));
            row.add(machine.head(), candidate.says(source, Manner.HEAD));
            row.add(machine.tail(), candidate.says(source, Manner.TAIL));
            if (isFull) full++;
        }
        boolean isH1 = candidate.isFull(HeadlineSource.H1);
        boolean og = candidate.isFull(HeadlineSource.OPEN_GRAPH);
        boolean tag = candidate.isFull(HeadlineSource.TITLE);
        row.add("h1", isH1 && candidate.h1() <= 0);
        row.add("h1-later", isH1 && candidate.h1() > 0);
        row.add("h1-head", candidate.says(HeadlineSource.H1, Manner.HEAD));
        row.add("h1-tail", candidate.says(HeadlineSource.H1, Manner.TAIL));
        row.add("marked", candidate.by(HeadlineSource.MARKED) != null);
        row.add("heading", candidate.by(HeadlineSource.HEADING) != null);
        row.add("line", candidate.by(HeadlineSource.LINE) != null);
        row.add("sources", full);
        row.add("sources-none", full == 0);
        row.add("sources-2", full >= 2);
        row.add("sources-3", full >= 3);
        row.add("h1-og", isH1 && og);
        row.add("h1-title", isH1 && tag);
        row.add("h1-machine", isH1 && full > 0);
        row.add("og-title", og && tag);
        row.add("h1-in-posting", isH1 && posting);
        row.add("og-in-posting", og && posting);
        place(candidate, isH1, row);
        words(candidate, isH1, row);
        cuts(candidate, row);
    }

    private void place(HeadlineCandidate candidate, boolean isH1, Row row) {
        var line = candidate.line();
        row.add("shown", line != null);
        row.add("furniture", line != null && line.isFurniture());
        row.add("linked", line != null && line.linked() * 2 > line.text().length());
        row.add("h1-furniture", isH1 && line != null && line.isFurniture());
        row.add(
                "h1-linked",
                isH1 && line != null && line.linked() * 2 > line.text().length());
        row.add("h1-alone", isH1 && h1s == 1);
        row.add("h1-logo", isH1 && line != null && isLogo(line.element()));
        row.add("in-article", line != null && isIn(line.element(), "article"));
        row.add("in-main", line != null && isIn(line.element(), "main"));
        row.add("depth", line == null ? 1 : line.index() / (double) Math.max(1, scan.lines.size()));
        double prose = line == null ? 0 : Math.min(1, proseBelow(line.index()) / 1000.0);
        row.add("prose-below", prose);
        row.add("h1-prose-below", isH1 ? prose : 0);
    }

    private int proseBelow(int index) {
        int prose = 0;
        for (int i = index + 1; i < Math.min(scan.lines.size(), index + BELOW); i++) {
            var line = scan.lines.get(i);
            if (line.heading() == 1) break;
            if (!line.isFurniture()
                    && line.text().length() >= PROSE
                    && line.linked() * 2 < line.text().length())
                prose += line.text().length();
        }
        return prose;
    }

    private void words(HeadlineCandidate candidate, boolean isH1, Row row) {
        var own = candidate.words();
        double inTitle = share(own, title);
        double ofTitle = share(title, own);
        row.add("in-title", inTitle);
        row.add("of-title", ofTitle);
        row.add("h1-in-title", isH1 ? inTitle : 0);
        double inGraph = share(own, graph);
        row.add("h1-strange", isH1 && inTitle < 0.3 && ofTitle < 0.3 && inGraph < 0.3);
        row.add("in-og", inGraph);
        row.add("of-og", share(graph, own));
        row.add("in-h1", share(own, h1));
        row.add("of-h1", share(h1, own));
        double ofSlug = slug.shareIn(candidate.key());
        row.add("in-slug", slug.shareOf(candidate.key()));
        row.add("of-slug", ofSlug);
        row.add("h1-of-slug", isH1 ? ofSlug : 0);
        String text = candidate.wording();
        int length = text.codePointCount(0, text.length());
        int words = hasIdeographs(text) ? length / 2 : own.size();
        row.add("words", Math.min(words, 20));
        row.add("words-1", words <= 1);
        row.add("words-2", words == 2);
        row.add("words-4", words == 3 || words == 4);
        row.add("words-7", words > 4 && words <= 7);
        row.add("words-12", words > 7 && words <= 12);
        row.add("words-20", words > 20);
        row.add("chars", Math.min(length, 120) / 10.0);
        row.add("cut-off", text.endsWith("...") || text.endsWith("…"));
        row.add("site-name", names.isLikeKey(candidate.key()));
        row.add("bar", text.contains(" | "));
        row.add("dash", text.contains(" - ") || text.contains(" – ") || text.contains(" — "));
        row.add("colon", text.contains(": "));
        row.add("question", text.contains("?"));
        row.add("brackets", text.endsWith(")") || text.endsWith("]"));
        row.add("shouts", HeadlineCandidate.isShouting(text));
        row.add("year", text.contains("202"));
    }

    private void cuts(HeadlineCandidate candidate, Row row) {
        String cut = "";
        for (var source : CUT) {
            var saying = candidate.by(source);
            if (saying != null && saying.manner().compareTo(Manner.HEAD) >= 0 && cut.isEmpty()) cut = saying.cut();
        }
        String key = Matching.key(cut);
        int words = cut.isEmpty() ? 0 : HeadlineCandidate.words(key).size();
        row.add("cut", !cut.isEmpty());
        row.add("cut-words-2", words == 1 || words == 2);
        row.add("cut-words-4", words == 3 || words == 4);
        row.add("cut-words-more", words > 4);
        row.add("cut-site", !cut.isEmpty() && names.isLikeKey(key));
        row.add("cut-line", !cut.isEmpty() && isLine(cut));
        var tag = candidate.by(HeadlineSource.TITLE);
        row.add("ends-with-line", tag != null && tag.manner() == Manner.WHOLE && endsWithLine(tag.wording()));
    }

    /** Whether the text's last part is a short line of its own: a section in the menu, the name in the footer. */
    private boolean endsWithLine(String text) {
        var separators = TitleParts.separators(text);
        return !separators.isEmpty()
                && isLine(text.substring(separators.get(separators.size() - 1).end()));
    }

    private boolean isLine(String said) {
        String text = said.strip();
        if (text.isEmpty() || text.length() > LONGEST_SECTION) return false;
        for (var line : scan.lines) {
            if (line.text().equalsIgnoreCase(text)) return true;
        }
        return false;
    }

    private static boolean isIn(Element element, String tag) {
        int up = 0;
        for (Element at = element; at != null && up < 16; at = at.parent(), up++) {
            if (at.normalName().equals(tag)) return true;
        }
        return false;
    }

    private static boolean isLogo(Element element) {
        int up = 0;
        for (Element at = element; at != null && up < 5; at = at.parent(), up++) {
            String name = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
            if (name.contains("logo")
                    || name.contains("brand")
                    || name.contains("site-title")
                    || name.contains("sitename")
                    || name.contains("masthead")
                    || name.contains("blog-title")) return true;
        }
        return false;
    }

    private static double share(Set<String> of, Set<String> in) {
        if (of.isEmpty()) return 0;
        int found = 0;
        for (String word : of) if (in.contains(word)) found++;
        return found / (double) of.size();
    }

    private static boolean hasIdeographs(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x2E80 && Character.isIdeographic(text.codePointAt(i))) return true;
        }
        return false;
    }
}
