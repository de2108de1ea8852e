package org.backfile.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says of each line of a dump how much of it stands in the true text, 0 to 1. A line's place in the truth is the one that lets
 * most lines stand there in the same order (the heaviest chain), so that a menu's "Share" isn't taken for the word in a sentence.
 */
final class TruthAligner {

    private static final int SHORT = 4;
    private static final int LONG = 8;

    private record Place(int line, int start, int end, int weight) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] truth;
    private final boolean[] lineStart;
    private final Map<Integer, int[]> positions = new HashMap<>();
    private final Map<Long, List<Integer>> grams = new HashMap<>();

    TruthAligner(String text) {
        var all = new ArrayList<Integer>();
        var starts = new ArrayList<Integer>();
        for (var line : text.split("\n", -1)) {
            starts.add(all.size());
            for (var word : words(line)) all.add(numbers.computeIfAbsent(word, absent -> numbers.size()));
        }
        truth = all.stream().mapToInt(Integer::intValue).toArray();
        lineStart = new boolean[truth.length + 1];
        for (int start : starts) lineStart[start] = true;
        lineStart[truth.length] = true;
        for (int i = 0; i < truth.length; i++) {
            int at = i;
            positions.merge(truth[i], new int[] {at}, TruthAligner::join);
            if (i + 3 < truth.length)
                grams.computeIfAbsent(gram(truth, i), absent -> new ArrayList<>())
                        .add(i);
        }
    }

    private static int[] join(int[] a, int[] b) {
        var both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static long gram(int[] of, int at) {
        return ((of[at] * 65_537L + of[at + 1]) * 65_537L + of[at + 2]) * 65_537L + of[at + 3];
    }

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var lower = text.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length()) {
            int start = at;
            while (at < lower.length() && isWord(lower.codePointAt(at)))
                at += Character.charCount(lower.codePointAt(at));
            if (at > start) words.add(lower.substring(start, at));
            else at += Character.charCount(lower.codePointAt(at));
        }
        return words;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.OTHER_NUMBER;
    }

    float[] align(List<String> lines) {
        var label = new float[lines.size()];
        var cover = new float[lines.size()];
        var places = new ArrayList<Place>();
        for (int l = 0; l < lines.size(); l++) {
            var words = words(lines.get(l)).stream()
                    .mapToInt(word -> numbers.getOrDefault(word, -1))
                    .toArray();
            if (words.length == 0) continue;
            if (words.length >= LONG) cover[l] = place(l, words, places);
            else exact(l, words, places);
        }
        var taken = new boolean[truth.length];
        for (var place : chain(places)) {
            label[place.line] = Math.max(label[place.line], cover[place.line] > 0 ? cover[place.line] : 1);
            Arrays.fill(taken, place.start, place.end, true);
        }
        for (var place : places) {
            if (label[place.line] > 0 || cover[place.line] < 0.5) continue;
            int free = 0;
            for (int i = place.start; i < place.end; i++) if (!taken[i]) free++;
            if (free > 0.6 * (place.end - place.start)) {
                label[place.line] = cover[place.line];
                Arrays.fill(taken, place.start, place.end, true);
            }
        }
        return label;
    }

    /** A long line: where most of its four-word windows point to, and how much of it they cover. */
    private float place(int line, int[] words, List<Place> places) {
        var votes = new HashMap<Integer, Integer>();
        var covered = new boolean[words.length];
        for (int i = 0; i + 3 < words.length; i++) {
            if (words[i] < 0 || words[i + 1] < 0 || words[i + 2] < 0 || words[i + 3] < 0) continue;
            var found = grams.get(gram(words, i));
            if (found == null) continue;
            Arrays.fill(covered, i, i + 4, true);
            for (int p : found) votes.merge(p - i, 1, Integer::sum);
        }
        int count = 0;
        for (boolean c : covered) if (c) count++;
        float cover = count / (float) words.length;
        votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(4)
                .forEach(vote -> {
                    int start = Math.max(0, vote.getKey());
                    int end = Math.min(truth.length, vote.getKey() + words.length);
                    if (end > start) places.add(new Place(line, start, end, vote.getValue() + 3));
                });
        return cover;
    }

    private void exact(int line, int[] words, List<Place> places) {
        if (words[0] < 0) return;
        int found = 0;
        for (int p : positions.getOrDefault(words[0], new int[0])) {
            if (p + words.length > truth.length) continue;
            if (!Arrays.equals(truth, p, p + words.length, words, 0, words.length)) continue;
            boolean edge = lineStart[p] || lineStart[p + words.length];
            boolean whole = lineStart[p] && lineStart[p + words.length];
            if (words.length < SHORT ? !edge : false) continue;
            places.add(new Place(line, p, p + words.length, words.length * (whole ? 2 : 1)));
            if (++found >= 40) return;
        }
    }

    /** The heaviest chain of places that follow each other both in the dump and in the truth. */
    private List<Place> chain(List<Place> places) {
        int n = places.size();
        // best[e]: the best chain that ends at or before truth position e
        var best = new int[truth.length + 2];
        var bestAt = new int[truth.length + 2];
        Arrays.fill(bestAt, -1);
        var from = new int[n];
        var sum = new int[n];
        int i = 0;
        int top = -1;
        while (i < n) {
            int j = i;
            while (j < n && places.get(j).line == places.get(i).line) {
                var place = places.get(j);
                int at = place.start + 1;
                int value = 0;
                int link = -1;
                for (int k = at; k > 0; k -= k & -k)
                    if (best[k] > value) {
                        value = best[k];
                        link = bestAt[k];
                    }
                from[j] = link;
                sum[j] = value + place.weight;
                j++;
            }
            for (int k = i; k < j; k++) {
                for (int at = places.get(k).end + 1; at < best.length; at += at & -at)
                    if (sum[k] > best[at]) {
                        best[at] = sum[k];
                        bestAt[at] = k;
                    }
                if (top < 0 || sum[k] > sum[top]) top = k;
            }
            i = j;
        }
        var chain = new ArrayList<Place>();
        for (int at = top; at >= 0; at = from[at]) chain.add(places.get(at));
        return chain;
    }
}
