package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.store.Spool;

/** The words that an article shares with others, strongest first, as the article writes them. One per thread. */
final class SharedWords {

    private static final int MOST = 3;
    /** A name says more of what an article is about. */
    private static final int NAME = 2;

    private final TermLists lists;
    private final Spool texts;
    private final LaidOut laidOut;
    private final TextWords text = new TextWords();
    private final TermList other = new TermList();

    /**
     * @param texts see {@link TextWords}, by number in the store
     * @param laidOut the article that is asked about, whenever one is
     */
    SharedWords(TermLists lists, Spool texts, LaidOut laidOut) {
        this.lists = lists;
        this.texts = texts;
        this.laidOut = laidOut;
    }

    /**
     * For each of the others the words shared with it, at most three; none when there are none worth naming.
     *
     * @param card of the article laid out
     */
    List<List<String>> with(Card card, int... others) {
        var shared = new SharedTerms[others.length];
        for (int i = 0; i < others.length; i++) {
            lists.read(others[i], other);
            shared[i] = SharedTerms.of(lists.numbers(), laidOut, other);
        }
        text.read(card.number(), texts);
        var calendar = CalendarWords.of(card.metadata().language());
        var forms = new WrittenForms(lists, text, calendar, distinct(shared));
        var words = new ArrayList<List<String>>(others.length);
        for (int i = 0; i < others.length; i++) words.add(choose(shared[i], forms, others[i]));
        return words;
    }

    /** The terms of all, ascending. */
    private static int[] distinct(SharedTerms... shared) {
        int all = 0;
        for (var some : shared) all += some.size();
        int[] terms = new int[all];
        int size = 0;
        for (var some : shared) for (int i = 0; i < some.size(); i++) terms[size++] = some.term(i);
        Arrays.sort(terms);
        int distinct = 0;
        for (int i = 0; i < size; i++) if (i == 0 || terms[i] != terms[i - 1]) terms[distinct++] = terms[i];
        return Arrays.copyOf(terms, distinct);
    }

    private List<String> choose(SharedTerms shared, WrittenForms forms, int other) {
        var chosen = new ArrayList<Form>(MOST);
        int[] order = order(shared, forms);
        for (int i : order) {
            var form = forms.find(shared.term(i), other, shared.isOftenInBoth(i));
            if (form != null) add(chosen, form);
        }
        // Nothing stands out: the strongest word that occurs in both at all.
        for (int i = 0; chosen.isEmpty() && i < order.length; i++) {
            var form = forms.find(shared.term(order[i]), other, true);
            if (form != null) chosen.add(form);
        }
        var words = new ArrayList<String>(MOST);
        for (int i = 0; i < Math.min(MOST, chosen.size()); i++)
            words.add(chosen.get(i).text());
        return words;
    }

    /** The indexes of the terms, the strongest first, names before others. */
    private static int[] order(SharedTerms shared, WrittenForms forms) {
        int[] order = new int[shared.size()];
        double[] keys = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            double key = shared.weight(i) * (double) (forms.isName(shared.term(i)) ? NAME : 1);
            int at = i;
            while (at > 0
                    && (keys[at - 1] < key || (keys[at - 1] == key && shared.term(order[at - 1]) > shared.term(i)))) {
                keys[at] = keys[at - 1];
                order[at] = order[--at];
            }
            keys[at] = key;
            order[at] = i;
        }
        return order;
    }

    /** Adds a form unless what is there says the same; a longer form takes the place of a shorter one. */
    private static void add(List<Form> chosen, Form form) {
        for (int i = 0; i < chosen.size(); i++) {
            if (!form.repeats(chosen.get(i))) continue;
            if (form.isName() && form.isLongerThan(chosen.get(i))) {
                chosen.set(i, form);
                for (int j = chosen.size() - 1; j > i; j--) if (form.repeats(chosen.get(j))) chosen.remove(j);
            }
            return;
        }
        chosen.add(form);
    }
}
