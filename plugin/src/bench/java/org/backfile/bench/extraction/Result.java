package org.backfile.bench.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What one extractor made of the pages, and how it compares with the truth.
 *
 * @param gives the fields that are judged
 * @param failures pages that ended in an exception; they count as empty
 */
record Result(String name, Set<Field> gives, Map<String, Answer> answers, Cost cost, int failures) {

    Answer answer(Gold gold) {
        return answers.getOrDefault(gold.id(), Answer.NOTHING);
    }

    /** One for each page that has a true text. */
    List<TextScore> scores(List<Gold> golds) {
        return golds.stream()
                .filter(gold -> !gold.texts().isEmpty())
                .map(gold -> TextScore.best(answer(gold).text(), gold.texts()))
                .toList();
    }

    static double mean(List<TextScore> scores, ToDoubleFunction<TextScore> value) {
        return scores.stream()
                .mapToDouble(value)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(0);
    }

    /** The harmonic mean of the mean precision and the mean recall of four-word windows. */
    static double windowF1(List<TextScore> scores) {
        return TextScore.harmonic(mean(scores, TextScore::windowPrecision), mean(scores, TextScore::windowRecall));
    }

    static double[] f1(List<TextScore> scores) {
        return scores.stream().mapToDouble(TextScore::f1).toArray();
    }

    long empty(List<Gold> golds) {
        return golds.stream().filter(gold -> answer(gold).isEmpty()).count();
    }

    /** Shares of the pages that have the field: title the same, authors the same set, the same day. */
    String fields(List<Gold> golds) {
        var cells = new ArrayList<String>();
        cells.add(share(
                golds, Field.TITLE, gold -> !Names.plain(gold.title()).isEmpty(), gold -> Names.plain(gold.title())
                        .equals(Names.plain(answer(gold).title()))));
        cells.add(share(
                golds, Field.AUTHORS, gold -> !Names.set(gold.authors()).isEmpty(), gold -> Names.set(gold.authors())
                        .equals(Names.set(answer(gold).authors()))));
        cells.add(share(golds, Field.DATE, gold -> !Names.day(gold.date()).isEmpty(), gold -> Names.day(gold.date())
                .equals(Names.day(answer(gold).date()))));
        return String.join(" | ", cells);
    }

    private String share(List<Gold> golds, Field field, Predicate<Gold> has, Predicate<Gold> right) {
        var asked = golds.stream().filter(has).toList();
        if (asked.isEmpty() || !gives.contains(field)) return "–";
        return String.format(Locale.ROOT, "%.4f", asked.stream().filter(right).count() / (double) asked.size());
    }
}
