package org.backfile.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The links that the articles make to each other. A page that links to very many says little of each of them, and one that very many link to
 * says little of any: those links are left out.
 */
final class LinkGraph {

    private static final int MOST_FROM = 20;
    private static final int MOST_TO = 50;
    private static final int NOWHERE = -1;

    private final List<Set<Integer>> from = new ArrayList<>();
    private final List<Set<Integer>> to = new ArrayList<>();

    /**
     * @param cards of all articles, copies among them; what a copy links to counts, too
     * @param kept the articles of the archive, in its order
     */
    LinkGraph(List<Card> cards, Duplicates duplicates, List<Card> kept) {
        for (int i = 0; i < kept.size(); i++) {
            from.add(new TreeSet<>());
            to.add(new TreeSet<>());
        }
        int[] entries = duplicates.entries(kept);
        var addresses = addresses(cards, duplicates, entries);
        for (var card : cards) {
            int entry = entries[duplicates.keptFor(card.number())];
            for (long link : card.links()) {
                int target = addresses.getOrDefault(link, NOWHERE);
                if (target != NOWHERE && target != entry) from.get(entry).add(target);
            }
        }
        for (var targets : from) if (targets.size() > MOST_FROM) targets.clear();
        for (int i = 0; i < from.size(); i++)
            for (int target : from.get(i)) to.get(target).add(i);
        for (int i = 0; i < to.size(); i++) {
            if (to.get(i).size() <= MOST_TO) continue;
            for (int source : to.get(i)) from.get(source).remove(i);
            to.get(i).clear();
        }
    }

    /** As in {@link Addresses}: where several articles claim an address, it leads nowhere; those that are kept come before their copies. */
    private static Map<Long, Integer> addresses(List<Card> cards, Duplicates duplicates, int[] entries) {
        var ofKept = new HashMap<Long, Integer>();
        var ofCopies = new HashMap<Long, Integer>();
        for (var card : cards) {
            var address = PageAddress.normalise(card.provenance().url());
            if (address == null) continue;
            int entry = entries[duplicates.keptFor(card.number())];
            (duplicates.isKept(card.number()) ? ofKept : ofCopies)
                    .merge(OutgoingLinks.number(address), entry, (a, b) -> a.equals(b) ? a : NOWHERE);
        }
        ofCopies.forEach(ofKept::putIfAbsent);
        return ofKept;
    }

    /** The articles that this one links to, ascending. */
    Set<Integer> from(int entry) {
        return from.get(entry);
    }

    /** The articles that link to this one, ascending. */
    Set<Integer> to(int entry) {
        return to.get(entry);
    }
}
