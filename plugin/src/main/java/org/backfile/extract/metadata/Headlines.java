package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline among what a page offers: its {@code h1} elements, {@code og:title}, JSON-LD, {@code title}. Each source votes
 * with its own weight for its text (without the publication's name); equal texts share their votes. Weights were set on one half of
 * the benchmark's hosts and confirmed on the other.
 */
final class Headlines {

    private enum Source {
        /** JSON-LD of a news article: set by the newsroom, seldom by a plugin for search engines. */
        NEWS(4.6),
        H1(2),
        DATA(1.2),
        OPEN_GRAPH(0.9),
        TITLE(1.1),
        MARKED(1.1),
        TWITTER(0.2);

        private final double weight;

        Source(double weight) {
            this.weight = weight;
        }
    }

    private record Candidate(Source source, int position, String raw, String text, String key) {}

    private static final class Group {
        private final Set<Source> sources = EnumSet.noneOf(Source.class);
        private final List<Candidate> members = new ArrayList<>();
        private double votes;

        void vote(Source source, double votes) {
            if (sources.add(source)) this.votes += votes;
        }

        boolean onlyH1() {
            return sources.equals(EnumSet.of(Source.H1));
        }
    }

    private static final int MOST_H1 = 10;
    private static final int LONGEST = 500;
    private static final double LATER_H1 = 0.3;
    private static final double AT_AN_END = 0.5;
    private static final double LIKENESS = 0.5;
    private static final double ALIKE = 0.4;

    private final SiteNames names;
    private final List<Candidate> candidates = new ArrayList<>();

    private Headlines(SiteNames names) {
        this.names = names;
    }

    /** The best headline; null when the page offers none. */
    static @Nullable String of(Scan scan, Story story, SiteNames names) {
        var headlines = new Headlines(names);
        headlines.collect(scan, story);
        return headlines.best();
    }

    private void collect(Scan scan, Story story) {
        int h1 = 0;
        for (var line : scan.lines) {
            if (line.heading() != 1 || h1 == MOST_H1) continue;
            if (names.is(line.text())
                    || line.text().codePointCount(0, line.text().length()) < 2) continue;
            add(Source.H1, h1++, line.text());
        }
        for (var marked : scan.marked) {
            boolean headline = marked.is(Hints.HEADLINE)
                    && marked.element().attr("itemprop").contains("headline")
                    && !marked.isFurniture();
            if (headline) {
                add(Source.MARKED, 0, Texts.parts(marked.element(), LONGEST));
                break;
            }
        }
        String news = story.newsHeadline();
        add(Source.NEWS, 0, news);
        if (news == null) add(Source.DATA, 0, story.text("headline"));
        add(Source.OPEN_GRAPH, 0, scan.metas.first("og:title"));
        add(Source.TWITTER, 0, scan.metas.first("twitter:title", "parsely-title", "sailthru.title", "citation_title"));
        add(Source.TITLE, 0, scan.titleTag);
    }

    private void add(Source source, int position, @Nullable String raw) {
        if (raw == null || raw.isBlank() || raw.length() > LONGEST) return;
        String text = source == Source.H1 ? raw : TitleParts.withoutSite(raw.strip(), names);
        String key = Matching.key(text);
        if (!key.isEmpty()) candidates.add(new Candidate(source, position, raw, text, key));
    }

    private @Nullable String best() {
        var groups = groups();
        Group best = null;
        for (var group : groups.values()) {
            if (best == null || group.votes > best.votes) best = group;
        }
        if (best == null) return null;
        var chosen = best.members.get(0);
        for (var member : best.members) {
            if (member.source().compareTo(chosen.source()) < 0) chosen = member;
        }
        return chosen.text();
    }

    private Map<String, Group> groups() {
        var groups = new LinkedHashMap<String, Group>();
        for (var candidate : candidates) {
            var group = groups.computeIfAbsent(candidate.key(), k -> new Group());
            group.vote(candidate.source(), candidate.source().weight - Math.min(candidate.position(), 3) * LATER_H1);
            group.members.add(candidate);
        }
        for (var candidate : candidates) {
            if (candidate.source() != Source.TITLE) continue;
            String raw = Matching.key(candidate.raw());
            groups.forEach((key, group) -> {
                boolean atAnEnd = key.length() > 8 && (raw.startsWith(key + " ") || raw.endsWith(" " + key));
                if (atAnEnd && !key.equals(candidate.key()))
                    group.vote(candidate.source(), candidate.source().weight * AT_AN_END);
            });
        }
        groups.forEach((key, group) -> {
            if (!group.onlyH1()) return;
            double likeness = groups.entrySet().stream()
                    .filter(other -> !other.getValue().onlyH1())
                    .mapToDouble(other -> likeness(key, other.getKey()))
                    .max()
                    .orElse(0);
            if (likeness >= ALIKE) group.votes += LIKENESS * likeness;
        });
        return groups;
    }

    /** The share of the shorter text's words that the other has, too. */
    private static double likeness(String a, String b) {
        var wordsA = Set.copyOf(List.of(a.split(" ", -1)));
        var wordsB = Set.copyOf(List.of(b.split(" ", -1)));
        var both = new HashSet<>(wordsA);
        both.retainAll(wordsB);
        return both.size() / (double) Math.max(1, Math.min(wordsA.size(), wordsB.size()));
    }
}
