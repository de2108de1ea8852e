package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.backfile.article.Words;
import org.backfile.store.Spool;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pages that hold the same article: by the word of an editor; by equal text; by equal address; and by the share of the shorter text
 * that stands in the other, which finds cut and slightly edited copies, corrections among them. Follow-ups that repeat some paragraphs have
 * less in common, numbers of a series that repeat their frame have other numbers or years in their headlines, and a digest that holds the
 * whole of a short item is much longer than it and has another headline.
 */
final class DuplicateSearch {

    /** Shares of the shorter text, see {@code CurationBench}: among real pairs no copy has less than .59, no other pair more than .51. */
    private static final double COPY = 0.55;
    /** From here on, numbers in the headline do not count. */
    private static final double SURE = 0.8;
    /** What sampling may make of {@link #COPY}. */
    private static final double SUSPECT = 0.35;
    /** Two captures of one address, under other headlines or on other days. */
    private static final double SAME_ADDRESS = 0.3;
    /** A copy so much shorter than the other text is one of a cut article only under its headline. */
    private static final double DIGEST = 0.42;
    /** So many articles of one address or headline are compared with the next one. */
    private static final int MOST_COMPARED = 8;

    private final List<Card> cards;
    private final Spool texts;
    private final CopyGroups groups;
    private final Headlines headlines;

    private DuplicateSearch(List<Card> cards, Spool texts) {
        this.cards = cards;
        this.texts = texts;
        groups = new CopyGroups(cards);
        headlines = new Headlines(cards);
    }

    /**
     * @param cards with their sketches, by number
     * @param references to them
     * @param texts see {@link TextWords}, by number
     */
    static Duplicates find(List<Card> cards, References references, Spool texts, Workers workers) {
        var search = new DuplicateSearch(cards, texts);
        search.joinAsEditorsSay(references);
        search.joinEqualTexts();
        search.joinEqualAddresses();
        search.joinEqualHeadlines();
        search.joinSimilarTexts(workers);
        return new Duplicates(search.best(), search.groups.reasons());
    }

    private void joinAsEditorsSay(References references) {
        for (var card : cards) {
            if (card.duplicateOf() == null || groups.isAlone(card.number())) continue;
            var original = references.find(card.duplicateOf());
            if (original != null && original != card.number()) groups.joinAsEditorSays(card.number(), original);
        }
    }

    private void joinEqualTexts() {
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            if (groups.isAlone(i)) continue;
            Integer other = first.putIfAbsent(cards.get(i).fingerprint(), i);
            if (other != null) groups.join(other, i, Sameness.Kind.TEXT);
        }
    }

    private void joinEqualAddresses() {
        joinAmong(
                i -> PageAddress.normalise(cards.get(i).provenance().url()), this::isSameStory, Sameness.Kind.ADDRESS);
    }

    /** A wire story in very many papers, edited by each, is furniture to {@link SimilarTexts}. */
    private void joinEqualHeadlines() {
        joinAmong(
                i -> groups.isLeader(i) ? Words.fold(cards.get(i).metadata().title()) : null,
                this::isWireStory,
                Sameness.Kind.HEADLINE);
    }

    /** Compares articles that have something in common with the first of them. */
    private void joinAmong(
            IntFunction<@Nullable String> common, BiPredicate<Integer, Integer> isSame, Sameness.Kind kind) {
        Map<String, List<Integer>> first = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            var key = groups.isAlone(i) ? null : common.apply(i);
            if (key == null) continue;
            int article = i;
            var others = first.computeIfAbsent(key, a -> new ArrayList<>());
            var same =
                    others.stream().filter(other -> isSame.test(other, article)).findFirst();
            if (same.isPresent()) groups.join(same.get(), i, kind);
            else if (others.size() < MOST_COMPARED) others.add(i);
        }
    }

    private boolean isWireStory(int one, int other) {
        var sample = Overlap.of(cards.get(one).shingles(), cards.get(other).shingles());
        return sample.share() >= SUSPECT && overlap(one, other).sureShare() >= SURE;
    }

    /**
     * Some sites name one canonical address on all their pages, others put each day's forecast at one address: headline and day must
     * agree, or the text.
     */
    private boolean isSameStory(int one, int other) {
        return (headlines.areSame(one, other) && !isOnOtherDay(one, other))
                || overlap(one, other).sureShare() >= SAME_ADDRESS;
    }

    private boolean isOnOtherDay(int one, int other) {
        var a = cards.get(one).metadata().published();
        var b = cards.get(other).metadata().published();
        return a != null && b != null && !a.date().equals(b.date());
    }

    private void joinSimilarTexts(Workers workers) {
        int[] open = IntStream.range(0, cards.size())
                .filter(i -> groups.isLeader(i) && !groups.isAlone(i))
                .toArray();
        var shingles =
                Arrays.stream(open).mapToObj(i -> cards.get(i).shingles()).toArray(long[][]::new);
        var suspects = new SimilarTexts(shingles).pairs(SUSPECT);
        var overlaps = new Overlap[suspects.size()];
        workers.each(overlaps.length, () -> i -> {
            var pair = suspects.get(i);
            overlaps[i] = overlap(open[pair.one()], open[pair.other()]);
        });
        for (int i = 0; i < overlaps.length; i++) {
            int one = open[suspects.get(i).one()];
            int other = open[suspects.get(i).other()];
            if (isCopy(one, other, overlaps[i])) groups.joinByPart(one, other, percent(overlaps[i]));
        }
    }

    private boolean isCopy(int one, int other, Overlap overlap) {
        double share = overlap.sureShare();
        if (share < COPY || (share < SURE && !headlines.haveSameNumbers(one, other))) return false;
        return overlap.balance() >= DIGEST || headlines.areAlike(one, other);
    }

    private static int percent(Overlap overlap) {
        return (int) Math.round(100 * overlap.share());
    }

    private Overlap overlap(int one, int other) {
        return Overlap.of(TermReader.shingles(one, texts), TermReader.shingles(other, texts));
    }

    private int[] best() {
        int[] best = IntStream.range(0, cards.size()).toArray();
        for (var group : groups.groups()) {
            var copies = group.stream().map(cards::get).toList();
            var replaced = Captures.replaced(copies);
            var order = Comparator.comparing((Card c) -> c.duplicateOf() == null)
                    .thenComparing(c -> !replaced.contains(c.number()))
                    .thenComparing(new BestCopy());
            int kept = copies.stream().max(order).orElseThrow().number();
            for (int copy : group) best[copy] = kept;
        }
        return best;
    }
}
