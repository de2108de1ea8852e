package org.backfile.bench.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text beside the true one. Words are bags of words in lower case (as WCXB publishes them), windows are bags of four words in
 * a row with case kept (as ScrapingHub's article benchmark does).
 *
 * @param windowPrecision not a number when the text has none, and so has no part in the mean
 * @param windowRecall not a number when the truth has none
 */
public record TextScore(double precision, double recall, double f1, double windowPrecision, double windowRecall) {

    /** Python's {@code \w+}: letters and numbers, but no combining marks. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private static final int WINDOW = 4;

    /** Beside the accepted text it fits best. */
    static TextScore best(String text, List<String> truths) {
        return truths.stream()
                .map(truth -> of(text, truth))
                .max(Comparator.comparingDouble(score -> score.f1 + score.windowF1()))
                .orElseThrow();
    }

    public static TextScore of(String text, String truth) {
        var found = words(text.toLowerCase(Locale.ROOT));
        var wanted = words(truth.toLowerCase(Locale.ROOT));
        double common = common(found, wanted);
        boolean nothing = found.isEmpty() && wanted.isEmpty();
        double p = nothing ? 1 : common == 0 ? 0 : common / found.size();
        double r = nothing ? 1 : common == 0 ? 0 : common / wanted.size();
        var windows = windows(words(text));
        var wantedWindows = windows(words(truth));
        double shared = common(windows, wantedWindows);
        return new TextScore(p, r, harmonic(p, r), shared / windows.size(), shared / wantedWindows.size());
    }

    static double harmonic(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    private double windowF1() {
        return windowPrecision > 0 && windowRecall > 0 ? harmonic(windowPrecision, windowRecall) : 0;
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A text of under four words is one window. */
    private static List<List<String>> windows(List<String> words) {
        var windows = new ArrayList<List<String>>();
        if (words.isEmpty()) return windows;
        for (int i = 0; i < Math.max(1, words.size() - WINDOW + 1); i++)
            windows.add(words.subList(i, Math.min(words.size(), i + WINDOW)));
        return windows;
    }

    private static <T> int common(Collection<T> found, Collection<T> wanted) {
        var left = new HashMap<T, Integer>();
        for (var each : wanted) left.merge(each, 1, Integer::sum);
        int common = 0;
        for (var each : found) {
            int more = left.getOrDefault(each, 0);
            if (more == 0) continue;
            common++;
            left.put(each, more - 1);
        }
        return common;
    }
}
