package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.backfile.article.Article;
import org.jspecify.annotations.Nullable;

/** How an article writes its terms, and which of them one would name as its subject: names first, no small words, no numbers, no dates. */
final class WrittenForms {

    private static final int LONGEST_NAME = 4;
    /** Share of articles beyond which a word that is no name is too common to name. */
    private static final double COMMON = 0.1;

    /**
     * A term as the article writes it.
     *
     * @param words how many it has: one or two
     * @param places where it begins, as indexes of words
     */
    record Form(String text, boolean isName, int words, List<Integer> places) {}

    private final TermLists lists;
    private final TextWords text;
    private final Set<String> calendar;
    private final long[] hashes;
    private final List<List<Integer>> singles = new ArrayList<>();
    private final List<List<Integer>> pairs = new ArrayList<>();

    private WrittenForms(TermLists lists, TextWords text, Set<String> calendar, long[] hashes) {
        this.lists = lists;
        this.text = text;
        this.calendar = calendar;
        this.hashes = hashes;
        for (int i = 0; i < hashes.length; i++) {
            singles.add(new ArrayList<>());
            pairs.add(new ArrayList<>());
        }
    }

    /** @param hashes the terms one may ask for, ascending */
    static WrittenForms of(Article article, long[] hashes, TermLists lists) {
        var text = new TextWords(article.body().text());
        var calendar = CalendarWords.of(article.metadata().language());
        var forms = new WrittenForms(lists, text, calendar, hashes);
        for (int i = 0; i < text.size(); i++) {
            forms.add(forms.singles, text.hash(i), i);
            if (text.isJoined(i)) forms.add(forms.pairs, TermReader.pair(text.hash(i), text.hash(i + 1)), i);
        }
        return forms;
    }

    private void add(List<List<Integer>> places, long hash, int place) {
        int i = Arrays.binarySearch(hashes, hash);
        if (i >= 0) places.get(i).add(place);
    }

    /** The form of a term that is worth naming; null for others. */
    @Nullable
    Form find(long hash) {
        int i = Arrays.binarySearch(hashes, hash);
        if (!singles.get(i).isEmpty()) return single(singles.get(i));
        return pairs.get(i).isEmpty() ? null : pair(pairs.get(i));
    }

    /** A name with the names that always stand beside it: "Jong" becomes "Kim Jong Un". */
    String widened(Form form, LongPredicate isSharedPair) {
        if (!form.isName) return form.text;
        int left = 0;
        int right = form.words - 1;
        while (right + left + 1 < LONGEST_NAME) {
            if (isSteady(form.places, -left - 1, -left, isSharedPair)) left++;
            else if (isSteady(form.places, right, right + 1, isSharedPair)) right++;
            else break;
        }
        return spelling(form.places, -left, right);
    }

    private @Nullable Form single(List<Integer> places) {
        var spelling = spelling(places, 0, 0);
        boolean isName = isName(places, 0);
        boolean isAcronym = spelling.length() > 1 && spelling.chars().allMatch(Character::isUpperCase);
        if (spelling.codePoints().noneMatch(Character::isLetter)
                || calendar.contains(spelling.toLowerCase(java.util.Locale.ROOT))) return null;
        int length = spelling.codePointCount(0, spelling.length());
        if (!isName && (length < 4 || isCommon(text.hash(places.get(0))))) return null;
        return length < 3 && !isAcronym ? null : new Form(spelling, isName, 1, places);
    }

    private @Nullable Form pair(List<Integer> places) {
        boolean isName = isName(places, 0) && isName(places, 1);
        int first = places.get(0);
        if (!isName && (isSmall(first) || isSmall(first + 1))) return null;
        return new Form(spelling(places, 0, 1), isName, 2, places);
    }

    private boolean isSmall(int place) {
        return text.written(place, place).length() < 4 || isCommon(text.hash(place));
    }

    private boolean isCommon(long hash) {
        int term = lists.find(hash);
        return term < 0 || lists.spread(term) > Math.max(3, COMMON * lists.size());
    }

    /** Whether the word beside the places has a capital nearly always, and not just because sentences begin there. */
    private boolean isName(List<Integer> places, int beside) {
        int capitals = 0;
        int inside = 0;
        for (int place : places) {
            if (!text.isCapital(place + beside)) continue;
            capitals++;
            if (!text.opensSentence(place + beside)) inside++;
        }
        return inside > 0 && 5 * capitals >= 4 * places.size();
    }

    /** Whether one and the same name stands there, next to the word beside it, nearly always. */
    private boolean isSteady(List<Integer> places, int from, int to, LongPredicate isSharedPair) {
        int steady = 0;
        int added = from < 0 ? from : to;
        int first = places.get(0);
        if (first + from < 0 || first + to >= text.size()) return false;
        long name = text.hash(first + added);
        for (int place : places) {
            if (place + from < 0 || place + to >= text.size() || !text.isJoined(place + from)) continue;
            boolean isName = text.isCapital(place + added) && !text.opensSentence(place + to);
            if (isName && text.hash(place + added) == name) steady++;
        }
        return 5 * steady >= 4 * places.size()
                && isSharedPair.test(TermReader.pair(text.hash(first + from), text.hash(first + to)));
    }

    private String spelling(List<Integer> places, int from, int to) {
        var counts = new TreeMap<String, Integer>();
        for (int place : places) {
            if (place + from < 0 || place + to >= text.size()) continue;
            counts.merge(text.written(place + from, place + to), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey()
                .replaceFirst("['’ʼ][sS]$", "");
    }
}
