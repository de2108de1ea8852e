package org.backfile.curate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.article.Words;

/** How alike the headlines of two articles are. */
record Headlines(List<Card> cards) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The same words in the same order. */
    boolean areSame(int one, int other) {
        return Words.fold(title(one)).equals(Words.fold(title(other)));
    }

    /** At least half of the shorter headline's words stand in the other. */
    boolean areAlike(int one, int other) {
        var a = words(title(one));
        var b = words(title(other));
        int shorter = Math.min(a.size(), b.size());
        a.retainAll(b);
        return 2 * a.size() >= shorter;
    }

    boolean haveSameNumbers(int one, int other) {
        return numbers(title(one)).equals(numbers(title(other)));
    }

    private static Set<Long> words(String title) {
        var words = Words.of(title);
        var found = new HashSet<Long>();
        while (words.next()) found.add(words.hash());
        return found;
    }

    private static List<String> numbers(String title) {
        return NUMBER.matcher(title)
                .results()
                .map(m -> m.group())
                .sorted()
                .distinct()
                .toList();
    }

    private String title(int article) {
        return cards.get(article).metadata().title();
    }
}
