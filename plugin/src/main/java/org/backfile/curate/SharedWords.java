package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.jspecify.annotations.Nullable;

/** The words that an article shares with others, strongest first, as the article writes them. */
final class SharedWords {

    private static final int MOST = 3;
    /** A name says more of what an article is about. */
    private static final int NAME = 2;

    private final TermLists lists;
    private final int article;
    private final String text;
    private final @Nullable String language;

    SharedWords(TermLists lists, int article, Article full) {
        this.lists = lists;
        this.article = article;
        text = full.body().text();
        language = full.metadata().language();
    }

    /** For each of the others the words shared with it, at most three; none when there are none worth naming. */
    List<List<String>> with(int... others) {
        var shared = Arrays.stream(others)
                .mapToObj(other -> SharedTerms.of(lists, article, other))
                .toList();
        int[] terms = shared.stream()
                .flatMapToInt(SharedTerms::stream)
                .sorted()
                .distinct()
                .toArray();
        var forms = new WrittenForms(lists, new TextWords(text), CalendarWords.of(language), terms);
        return IntStream.range(0, others.length)
                .mapToObj(i -> choose(shared.get(i), forms, others[i]))
                .toList();
    }

    private List<String> choose(SharedTerms shared, WrittenForms forms, int other) {
        var chosen = new ArrayList<Form>();
        int[] order = shared.order(term -> forms.isName(term) ? NAME : 1);
        for (int i : order) {
            var form = forms.find(shared.term(i), other, shared.isOftenInBoth(i));
            if (form != null) add(chosen, form);
        }
        if (chosen.isEmpty()) {
            // Nothing stands out: the strongest word that occurs in both at all.
            Arrays.stream(order)
                    .mapToObj(i -> forms.find(shared.term(i), other, true))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        return chosen.stream().limit(MOST).map(Form::text).toList();
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
