package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.extract.dom.WordTable;
import org.backfile.extract.metadata.HeadlineCandidate.Manner;
import org.backfile.extract.metadata.HeadlineCandidate.Saying;
import org.jspecify.annotations.Nullable;

/** Collects all that a page offers as its headline, whole and cut at separators; equal texts are one candidate. */
final class HeadlineCandidates {

    private static final int MOST = 80;
    private static final int MOST_H1 = 10;
    private static final int MOST_HEADINGS = 40;
    private static final int MOST_LINES = 400;
    private static final int LONGEST = 500;
    private static final int BEGINNING = 6;
    private static final int UNSURE = 0;

    private final SiteNames names;
    private final Map<String, HeadlineCandidate> byKey = new LinkedHashMap<>();
    /** Several sources mostly say the same. */
    private final Map<String, List<Saying>> sayings = new HashMap<>();

    private HeadlineCandidates(SiteNames names) {
        this.names = names;
    }

    static Collection<HeadlineCandidate> of(Scan scan, Story story, SiteNames names) {
        var candidates = new HeadlineCandidates(names);
        candidates.headings(scan);
        candidates.marked(scan);
        candidates.said(scan, story);
        candidates.confirm(scan);
        return candidates.byKey.values();
    }

    private void headings(Scan scan) {
        int h1 = 0;
        for (var line : scan.lines) {
            if (h1 == MOST_H1) return;
            if (line.heading() != 1 || line.text().codePointCount(0, line.text().length()) < 2) continue;
            var parts = cut(HeadlineSource.H1, line.text());
            for (var part : parts) part.shownBy(line);
            if (!parts.isEmpty()) parts.get(0).isHeading(h1);
            h1++;
        }
    }

    private void marked(Scan scan) {
        for (var marked : scan.marked) {
            if (!marked.is(Hints.HEADLINE) || marked.isFurniture() || !isHeadline(marked)) continue;
            String text = Texts.parts(marked.element(), LONGEST);
            if (text == null || text.isBlank()) continue;
            var candidate = put(HeadlineSource.MARKED, Saying.whole(text));
            if (candidate != null && marked.line() < scan.lines.size())
                candidate.shownBy(scan.lines.get(marked.line()));
            return;
        }
    }

    /** {@code itemprop="headline"}, or a class such as "entry-title". */
    private static boolean isHeadline(Marked marked) {
        var element = marked.element();
        if (marked.property().contains("headline")) return true;
        String name = element.className().toLowerCase(Locale.ROOT);
        return name.contains("title") && (name.contains("entry") || name.contains("post") || name.contains("article"));
    }

    private void said(Scan scan, Story story) {
        String news = story.newsHeadline();
        cut(HeadlineSource.NEWS, news);
        if (news == null) cut(HeadlineSource.POSTING, story.articleText("headline"));
        cut(HeadlineSource.ALTERNATIVE, story.articleText("alternativeHeadline"));
        cut(HeadlineSource.PAGE, story.text("name"));
        cut(HeadlineSource.OPEN_GRAPH, scan.metas.first("og:title"));
        cut(HeadlineSource.TWITTER, scan.metas.first("twitter:title"));
        cut(
                HeadlineSource.META,
                scan.metas.first("parsely-title", "sailthru.title", "citation_title", "dc.title", "headline", "title"));
        cut(HeadlineSource.TITLE, scan.titleTag);
    }

    /** Lower headings and other lines are no candidates of their own, they only speak for one. */
    private void confirm(Scan scan) {
        int[] beginnings =
                byKey.keySet().stream().mapToInt(HeadlineCandidates::beginning).toArray();
        int headings = 0;
        for (var line : scan.lines) {
            boolean heading = line.heading() > 1 && headings < MOST_HEADINGS;
            if (heading) headings++;
            if ((!heading && line.index() > MOST_LINES)
                    || line.heading() == 1
                    || line.text().length() > LONGEST
                    || !isAmong(beginnings, beginning(line.text()))) continue;
            var candidate = byKey.get(Matching.key(line.text()));
            if (candidate == null) continue;
            candidate.add(heading ? HeadlineSource.HEADING : HeadlineSource.LINE, Saying.whole(line.text()));
            candidate.shownBy(line);
        }
    }

    /**
     * A number by a text's first few letters and digits, to tell most lines from the candidates without making their keys; 0 when a
     * key may spell the letters otherwise.
     */
    private static int beginning(String text) {
        int letters = 0;
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Matching.isStable(c)) return UNSURE;
            if (letters == BEGINNING) break;
            if (!Character.isLetterOrDigit(c)) continue;
            hash = hash * 37 + WordTable.small(c);
            letters++;
        }
        return hash;
    }

    private static boolean isAmong(int[] beginnings, int beginning) {
        if (beginning == UNSURE) return true;
        for (int known : beginnings) if (known == beginning || known == UNSURE) return true;
        return false;
    }

    /** Puts a text, and its parts, among the candidates; the whole is the first of those returned. */
    private List<HeadlineCandidate> cut(HeadlineSource source, @Nullable String said) {
        if (said == null || said.isBlank() || said.length() > LONGEST) return List.of();
        var candidates = new ArrayList<HeadlineCandidate>();
        for (var saying : sayings.computeIfAbsent(said.strip(), this::sayings)) {
            var candidate = put(source, saying);
            if (candidate != null) candidates.add(candidate);
        }
        return candidates;
    }

    private List<Saying> sayings(String text) {
        var all = new ArrayList<Saying>();
        String bare = TitleParts.withoutSite(text, names);
        if (bare.equals(text)) {
            all.add(Saying.whole(text));
        } else {
            all.add(new Saying(Manner.WITH_SITE, text, ""));
            all.add(new Saying(Manner.WITHOUT_SITE, bare, rest(text, bare)));
        }
        for (var separator : TitleParts.separators(text)) {
            String head = text.substring(0, separator.start()).strip();
            String tail = text.substring(separator.end()).strip();
            all.add(new Saying(Manner.HEAD, head, tail));
            all.add(new Saying(Manner.TAIL, tail, head));
        }
        return all;
    }

    private static String rest(String text, String part) {
        return text.startsWith(part) ? text.substring(part.length()) : text.substring(0, text.length() - part.length());
    }

    private @Nullable HeadlineCandidate put(HeadlineSource source, Saying saying) {
        String key = Matching.key(saying.wording());
        if (key.isEmpty() || (byKey.size() >= MOST && !byKey.containsKey(key))) return null;
        var candidate = byKey.computeIfAbsent(key, HeadlineCandidate::new);
        candidate.add(source, saying);
        return candidate;
    }
}
