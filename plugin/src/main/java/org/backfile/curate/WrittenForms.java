package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How an article writes its terms, and which of them one would name as its subject: names, no small words, no numbers, no dates. */
final class WrittenForms {

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_UNSPACED = 8;
    private static final int LONGER_WORD = 4;
    /** Share of articles beyond which a word that is no name is too common to name. */
    private static final double COMMON = 0.1;

    private static final Pattern INFLECTION = Pattern.compile("^\\p{IsHiragana}+|\\p{IsHiragana}+$");

    /** Words from one to another, both included, counted from where a term stands. */
    private record Span(int first, int last) {}

    private final TermLists lists;
    private final TextWords text;
    private final Set<String> calendar;
    private final int[] terms;
    private final int[][] places;
    private final boolean[] isPair;
    private final boolean[] isName;

    /** @param terms those that one may ask for, ascending */
    WrittenForms(TermLists lists, TextWords text, Set<String> calendar, int[] terms) {
        this.lists = lists;
        this.text = text;
        this.calendar = calendar;
        this.terms = terms;
        places = new int[terms.length][];
        isPair = new boolean[terms.length];
        findPlaces();
        isName = new boolean[terms.length];
        for (int i = 0; i < terms.length; i++) isName[i] = isWrittenAsName(i);
    }

    private void findPlaces() {
        Arrays.fill(places, new int[0]);
        var sought = new SoughtTerms(terms, lists.numbers());
        for (int i = 0; i < text.size(); i++) {
            int word = sought.find(text.hash(i));
            if (word >= 0) addPlace(word, i);
            if (!text.isJoined(i)) continue;
            int pair = sought.find(TermReader.pair(text.hash(i), text.hash(i + 1)));
            if (pair >= 0) {
                isPair[pair] = true;
                addPlace(pair, i);
            }
        }
    }

    private void addPlace(int term, int place) {
        int[] longer = Arrays.copyOf(places[term], places[term].length + 1);
        longer[longer.length - 1] = place;
        places[term] = longer;
    }

    /** Whether the text writes the term with capitals where other words have none. */
    boolean isName(int term) {
        return isName[Arrays.binarySearch(terms, term)];
    }

    /**
     * The form of a term that is worth naming, with the names that always stand beside it: "Jong" becomes "Kim Jong Un".
     *
     * @param other an article that must have all of it, too
     * @param isOften whether the term occurs more than once in both
     */
    @Nullable
    Form find(int term, int other, boolean isOften) {
        int i = Arrays.binarySearch(terms, term);
        if (places[i].length == 0 || (!isName[i] && !isOften)) return null;
        boolean isUnspaced = text.isUnspaced(places[i][0]);
        if (isName[i] ? isPair[i] && hasMostlySmall(i) : !isUnspaced && hasSmall(i)) return null;
        var form = spelling(places[i], isName[i] || isUnspaced ? widened(i, other) : new Span(0, last(i)));
        return isUnspaced ? unspaced(form) : spaced(form, isName[i], isOften);
    }

    /** Where the term's last word stands, beside its first. */
    private int last(int i) {
        return isPair[i] ? 1 : 0;
    }

    private @Nullable Form spaced(String form, boolean isName, boolean isOften) {
        if (!hasLetter(form)) return null;
        var lower = form.toLowerCase(Locale.ROOT);
        if (calendar.contains(lower)) return null;
        boolean isAcronym = isOften && form.length() == 2 && form.equals(form.toUpperCase(Locale.ROOT));
        return form.length() > 2 || isAcronym ? Form.of(form, lower, isName) : null;
    }

    private static boolean hasLetter(String form) {
        for (int i = 0; i < form.length(); i++) if (Character.isLetter(form.codePointAt(i))) return true;
        return false;
    }

    /** In Chinese and Japanese two characters can be a word, inflection aside; in Thai and its neighbours two letters are none. */
    private static @Nullable Form unspaced(String form) {
        boolean isEast = form.codePointAt(0) >= 0x3000;
        var word = isEast ? INFLECTION.matcher(form).replaceAll("") : form;
        return word.length() < (isEast ? 2 : 2 * LONGER_WORD)
                ? null
                : Form.of(word, word.toLowerCase(Locale.ROOT), false);
    }

    private boolean hasMostlySmall(int i) {
        for (int beside = 0; beside <= last(i); beside++) if (text.isMostlySmall(places[i][0] + beside)) return true;
        return false;
    }

    private boolean hasSmall(int i) {
        for (int beside = 0; beside <= last(i); beside++) {
            int place = places[i][0] + beside;
            if (text.length(place) < LONGER_WORD || isCommon(text.hash(place))) return true;
        }
        return false;
    }

    private boolean isCommon(long hash) {
        int term = lists.numbers().find(hash);
        return term < 0 || lists.numbers().spread(term) > Math.max(3, COMMON * lists.size());
    }

    private boolean isWrittenAsName(int i) {
        for (int beside = 0; beside <= last(i); beside++) {
            int capitals = 0;
            int telling = 0;
            for (int place : places[i]) {
                if (text.isWhereAllAreCapital(place + beside)) continue;
                telling++;
                if (text.isCapital(place + beside)) capitals++;
            }
            if (telling == 0 || 5 * capitals < 4 * telling) return false;
        }
        return true;
    }

    /** With steady words to the left as long as there are any, else to the right. */
    private Span widened(int i, int other) {
        int[] at = places[i];
        int most = text.isUnspaced(at[0]) ? LONGEST_UNSPACED : LONGEST_NAME;
        int first = 0;
        int last = last(i);
        for (boolean isLeft = true; last - first + 1 < most; ) {
            if (isSteady(at, isLeft ? first - 1 : last, isLeft ? first - 1 : last + 1, other)) {
                if (isLeft) first--;
                else last++;
                isLeft = true;
            } else if (isLeft) {
                isLeft = false;
            } else {
                break;
            }
        }
        return new Span(first, last);
    }

    /** Whether one and the same name, {@code added}, nearly always makes the pair that begins here, which the other article has, too. */
    private boolean isSteady(int[] at, int from, int added, int other) {
        int first = at[0];
        int to = from + 1;
        if (first + from < 0 || first + to >= text.size()) return false;
        int steady = 0;
        for (int place : at) {
            if (!text.isJoined(place + from) || text.hash(place + added) != text.hash(first + added)) continue;
            boolean isPart = text.isCapital(place + added) && !text.isWhereAllAreCapital(place + to);
            if (isPart || (at.length > 1 && isUnspacedPart(place + added))) steady++;
        }
        if (5 * steady < 4 * at.length || text.isMostlySmall(first + added) != text.isUnspaced(first)) return false;
        int pair = lists.numbers().find(TermReader.pair(text.hash(first + from), text.hash(first + to)));
        return pair >= 0 && lists.has(other, pair);
    }

    /** Inflection ends a word in Japanese. */
    private boolean isUnspacedPart(int place) {
        return text.isUnspaced(place)
                && !INFLECTION.matcher(text.written(place, place)).find();
    }

    /** As it is written most; headings and the starts of sentences only count when there is nothing else. */
    private String spelling(int[] at, Span span) {
        var written = new ArrayList<String>();
        var counts = new ArrayList<Integer>();
        for (int place : at) {
            int from = place + span.first;
            int to = place + span.last;
            if (from < 0 || to >= text.size()) continue;
            int votes = text.isWhereAllAreCapital(from) ? 1 : at.length;
            var form = text.written(from, to);
            int i = written.indexOf(form);
            if (i < 0) {
                written.add(form);
                counts.add(votes);
            } else {
                counts.set(i, counts.get(i) + votes);
            }
        }
        int best = 0;
        for (int i = 1; i < counts.size(); i++) {
            int more = counts.get(i) - counts.get(best);
            if (more > 0 || (more == 0 && written.get(i).compareTo(written.get(best)) < 0)) best = i;
        }
        return withoutPossessive(written.get(best));
    }

    private static String withoutPossessive(String form) {
        int end = form.length() - 2;
        boolean isPossessive = end >= 0 && (form.charAt(end + 1) | 0x20) == 's' && "'’ʼ".indexOf(form.charAt(end)) >= 0;
        return isPossessive ? form.substring(0, end) : form;
    }
}
