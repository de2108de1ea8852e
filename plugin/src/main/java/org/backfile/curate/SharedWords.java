package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.article.Article;

/** The words that an article shares with others, strongest first, as the article writes them. */
final class SharedWords {

    private static final int MOST = 3;
    private static final int CANDIDATES = 24;

    /** A term both articles have, with what it adds to their likeness. */
    private record Shared(int term, double weight, boolean oftenInBoth) {}

    private final TermLists lists;
    private final int article;
    private final Article full;

    SharedWords(TermLists lists, int article, Article full) {
        this.lists = lists;
        this.article = article;
        this.full = full;
    }

    /** For each of the others the words shared with it, at most three. */
    List<List<String>> with(int... others) {
        var shared = Arrays.stream(others).mapToObj(this::strongest).toList();
        long[] hashes = shared.stream()
                .flatMap(List::stream)
                .mapToLong(s -> lists.hash(s.term))
                .sorted()
                .distinct()
                .toArray();
        var forms = WrittenForms.of(full, hashes, lists);
        var words = new ArrayList<List<String>>();
        for (int i = 0; i < others.length; i++) words.add(choose(shared.get(i), forms, others[i]));
        return words;
    }

    private List<Shared> strongest(int other) {
        int[] mine = lists.terms(article);
        int[] theirs = lists.terms(other);
        var shared = new ArrayList<Shared>();
        for (int i = 0, j = 0; i < mine.length && j < theirs.length; ) {
            if (mine[i] == theirs[j]) {
                float a = lists.weight(article, i++);
                float b = lists.weight(other, j++);
                double rarity = lists.rarity(mine[i - 1]);
                shared.add(new Shared(mine[i - 1], a * b * rarity * rarity, a > 1 && b > 1));
            } else if (mine[i] < theirs[j]) {
                i++;
            } else {
                j++;
            }
        }
        shared.sort(Comparator.comparingDouble(Shared::weight).reversed().thenComparingInt(Shared::term));
        return shared.subList(0, Math.min(CANDIDATES, shared.size()));
    }

    private List<String> choose(List<Shared> shared, WrittenForms forms, int other) {
        Map<Shared, WrittenForms.Form> good = new HashMap<>();
        for (var s : shared) {
            var form = forms.find(lists.hash(s.term));
            if (form != null && (form.isName() || s.oftenInBoth)) good.put(s, form);
        }
        var chosen = new ArrayList<String>();
        shared.stream()
                .filter(good::containsKey)
                .sorted(Comparator.comparingDouble(
                                (Shared s) -> -s.weight * (forms(good, s).isName() ? 2 : 1))
                        .thenComparingInt(Shared::term))
                .map(s -> forms.widened(forms(good, s), pair -> has(other, pair)))
                .forEach(word -> add(chosen, word));
        return List.copyOf(chosen.subList(0, Math.min(MOST, chosen.size())));
    }

    private static WrittenForms.Form forms(Map<Shared, WrittenForms.Form> good, Shared s) {
        var form = good.get(s);
        if (form == null) throw new IllegalStateException();
        return form;
    }

    private boolean has(int other, long hash) {
        int term = lists.find(hash);
        return term >= 0 && Arrays.binarySearch(lists.terms(other), term) >= 0;
    }

    /** Adds a word unless a longer form of it is there; takes the place of shorter ones. */
    private static void add(List<String> chosen, String word) {
        for (int i = 0; i < chosen.size(); i++) {
            if (contains(chosen.get(i), word)) return;
            if (contains(word, chosen.get(i))) {
                chosen.set(i, word);
                int first = i;
                var rest = Stream.iterate(chosen.size() - 1, j -> j > first, j -> j - 1)
                        .filter(j -> contains(word, chosen.get(j)))
                        .toList();
                rest.forEach(j -> chosen.remove((int) j));
                return;
            }
        }
        chosen.add(word);
    }

    private static boolean contains(String phrase, String word) {
        return (" " + phrase.replace('-', ' ') + " ").contains(" " + word.replace('-', ' ') + " ");
    }
}
