package org.backfile.curate;

import java.util.Comparator;
import java.util.List;
import org.backfile.article.Words;
import org.backfile.store.Spool;
import org.jspecify.annotations.Nullable;

/**
 * Says of every copy what it is to the article that was kept for it, and how much of its text the two have in common.
 *
 * @param texts see {@link TextWords}, by number
 */
record Folding(List<Card> cards, Duplicates duplicates, Spool texts) {

    /** @param kept the articles of the archive, in its order */
    List<Folded> into(List<Card> kept, Workers workers) {
        int[] entries = duplicates.entries(kept);
        int[] copies = cards.stream()
                .mapToInt(Card::number)
                .filter(number -> !duplicates.isKept(number))
                .toArray();
        var folded = new Folded[copies.length];
        workers.each(copies.length, () -> i -> folded[i] = folded(cards.get(copies[i]), entries));
        return List.of(folded).stream()
                .sorted(Comparator.comparing(f -> f.origin().source()))
                .toList();
    }

    private Folded folded(Card copy, int[] entries) {
        var article = cards.get(duplicates.keptFor(copy.number()));
        boolean isSame = copy.fingerprint() == article.fingerprint();
        return new Folded(
                copy.number(),
                copy.origin(),
                copy.provenance(),
                entries[article.number()],
                kind(copy, article),
                copy.metadata().title(),
                copy.metadata().publisher(),
                copy.metadata().published(),
                isSame,
                isSame ? 1 : score(copy, article),
                duplicates.sameness(copy.number()));
    }

    private double score(Card copy, Card article) {
        var overlap =
                Overlap.of(TermReader.shingles(copy.number(), texts), TermReader.shingles(article.number(), texts));
        return Math.floor(1000 * overlap.share()) / 1000;
    }

    private static Folded.Kind kind(Card copy, Card article) {
        var address = PageAddress.normalise(copy.provenance().url());
        if (address != null
                && address.equals(PageAddress.normalise(article.provenance().url()))) return Folded.Kind.CAPTURE;
        return isOfAnotherPublisher(copy, article) ? Folded.Kind.REPRINT : Folded.Kind.COPY;
    }

    /** By the publishers' names where the pages give them, else by the addresses. */
    private static boolean isOfAnotherPublisher(Card copy, Card article) {
        var name = publisher(copy);
        var other = publisher(article);
        if (name != null && other != null) return !name.equals(other);
        var site = PageAddress.site(copy.provenance().url());
        var otherSite = PageAddress.site(article.provenance().url());
        if (site == null || otherSite == null) return false;
        return !site.equals(otherSite) && !site.endsWith("." + otherSite) && !otherSite.endsWith("." + site);
    }

    private static @Nullable String publisher(Card card) {
        var publisher = card.metadata().publisher();
        return publisher == null ? null : Words.fold(publisher);
    }
}
