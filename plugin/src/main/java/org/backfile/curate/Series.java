package org.backfile.curate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.backfile.article.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are numbers of one series: headlines that are alike but for numbers and dates ("Digest no. 12", "Letters"), or that begin with the
 * same rubric ("Harbour notes: …"), {@value #LEAST} or more of them.
 */
final class Series {

    private static final int LEAST = 4;
    private static final int LONGEST_RUBRIC = 6;
    private static final Pattern RUBRIC = Pattern.compile("^(.{2,60}?)(?::\\s|\\s[|–—-]\\s|[：｜]|\\s#)");

    private static final int NONE = -1;

    /** A number for the series of each article. */
    private final int[] numbers;

    Series(List<Card> cards) {
        numbers = new int[cards.size()];
        Map<String, Integer> first = new HashMap<>();
        int[] sizes = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            var key = key(cards.get(i));
            numbers[i] = first.getOrDefault(key, i);
            if (key.isEmpty()) continue;
            first.putIfAbsent(key, i);
            sizes[numbers[i]]++;
        }
        for (int i = 0; i < numbers.length; i++) if (sizes[numbers[i]] < LEAST) numbers[i] = NONE;
    }

    /** Whether both are numbers of one series. */
    boolean areOne(int article, int other) {
        return numbers[article] != NONE && numbers[article] == numbers[other];
    }

    private static String key(Card card) {
        var title = card.metadata().title();
        var language = card.metadata().language();
        var rubric = RUBRIC.matcher(title);
        var key = rubric.find() ? skeleton(rubric.group(1), language) : "";
        boolean isRubric = !key.isEmpty() && key.split(" ", -1).length <= LONGEST_RUBRIC;
        return isRubric ? key : skeleton(title, language);
    }

    /** The folded words without those that tell one number of a series from another. */
    private static String skeleton(String text, @Nullable String language) {
        var calendar = CalendarWords.of(language);
        var skeleton = new StringBuilder();
        var words = Words.of(text);
        while (words.next()) {
            var word = Words.fold(text.substring(words.start(), words.end()));
            if (word.isEmpty() || Character.isDigit(word.codePointAt(0)) || calendar.contains(word)) continue;
            if (skeleton.length() > 0) skeleton.append(' ');
            skeleton.append(word);
        }
        return skeleton.toString();
    }
}
