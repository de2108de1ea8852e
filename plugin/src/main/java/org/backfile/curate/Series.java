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

    private final List<String> keys;
    private final Map<String, Integer> sizes = new HashMap<>();

    Series(List<Card> cards) {
        keys = cards.stream().map(Series::key).toList();
        for (var key : keys) if (!key.isEmpty()) sizes.merge(key, 1, Integer::sum);
    }

    /** The name of the article's series; null when it is in none. */
    @Nullable
    String of(int article) {
        var key = keys.get(article);
        return sizes.getOrDefault(key, 0) < LEAST ? null : key;
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
