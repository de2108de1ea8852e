package org.backfile.curate;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which articles are copies of which, and which copy of each is kept. */
final class Duplicates {

    private final int[] keptFor;
    private final List<@Nullable Sameness> reasons;

    /** @param reasons what made each article a copy of another */
    Duplicates(int[] keptFor, List<@Nullable Sameness> reasons) {
        this.keptFor = keptFor;
        this.reasons = reasons;
    }

    /** The article this one is folded into; itself when it is kept. */
    int keptFor(int article) {
        return keptFor[article];
    }

    boolean isKept(int article) {
        return keptFor[article] == article;
    }

    /** The numbers of the articles that are kept. */
    IntStream kept() {
        return IntStream.range(0, keptFor.length).filter(this::isKept);
    }

    /** For each article that is kept its place in the archive. */
    int[] entries(List<Card> kept) {
        int[] entries = new int[keptFor.length];
        for (int i = 0; i < kept.size(); i++) entries[kept.get(i).number()] = i;
        return entries;
    }

    /** Why an article is folded. */
    Sameness sameness(int article) {
        return Objects.requireNonNull(reasons.get(article));
    }
}
