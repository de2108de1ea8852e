package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.backfile.article.Words;
import org.backfile.store.Spool;

/**
 * Topics for an archive whose pages name none, or hardly any: the names and words that stand out in several articles, as those write them.
 * An article's topics are the most characteristic first.
 */
final class PhraseTopics {

    /** Terms of an article that may become topics. */
    private static final int TERMS = 32;
    /** Fewer articles make no group. */
    private static final int GROUP = 3;
    /** A plain word is a subject when it stands in so many headlines of the group. */
    private static final int HEADLINES = 3;
    /** Per article. */
    private static final int MOST = 4;
    /** Share of articles with topics up to which an archive hardly has any. */
    private static final double HARDLY = 0.1;
    /** A name says more of what an article is about, and so does a phrase. */
    private static final double NAME = 2;

    private static final double PHRASE = 1.5;

    private static final Pattern LONE_LETTER = Pattern.compile("(?:^| )\\p{IsAlphabetic}$");

    /** A topic that an article may get. */
    private record Phrase(String text, double weight) {}

    private final Spool texts;
    private final List<Card> cards;
    private final TermLists lists;

    private PhraseTopics(Spool texts, List<Card> cards, TermLists lists) {
        this.texts = texts;
        this.cards = cards;
        this.lists = lists;
    }

    static boolean areWanted(List<Card> cards) {
        long named =
                cards.stream().filter(c -> !c.metadata().topics().isEmpty()).count();
        return named < HARDLY * cards.size();
    }

    /**
     * For each article without topics its phrases.
     *
     * @param texts see {@link TextWords}, by number
     */
    static List<List<String>> find(Spool texts, List<Card> cards, TermLists lists, TopicRules rules, Workers workers) {
        var topics = new PhraseTopics(texts, cards, lists);
        int[][] chosen = new int[cards.size()][];
        workers.each(cards.size(), () -> i -> chosen[i] = topics.outstanding(i));
        var groups = new TermGroups(lists, chosen);
        List<List<Phrase>> phrases = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) phrases.add(List.of());
        workers.each(cards.size(), () -> topics.reader(chosen, groups, phrases));
        return topics.choose(phrases, rules);
    }

    /** The terms that weigh most in an article and occur more than once. */
    private int[] outstanding(int article) {
        if (!cards.get(article).metadata().topics().isEmpty()) return new int[0];
        var list = new TermList();
        lists.read(article, list);
        return IntStream.range(0, list.size())
                .filter(i -> list.count(i) != 1 && lists.numbers().spread(list.term(i)) >= GROUP)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weight(list, i))
                        .thenComparing(i -> i))
                .limit(TERMS)
                .mapToInt(list::term)
                .sorted()
                .toArray();
    }

    private double weight(TermList list, int i) {
        return list.weight(i) * lists.numbers().rarity(list.term(i));
    }

    private IntConsumer reader(int[][] chosen, TermGroups groups, List<List<Phrase>> phrases) {
        var list = new TermList();
        // Not the headline: in some languages all its words have capitals.
        var text = new TextWords();
        return article -> {
            int[] terms = Arrays.stream(chosen[article])
                    .filter(t -> groups.size(t) >= GROUP)
                    .toArray();
            if (terms.length == 0) return;
            lists.read(article, list);
            var card = cards.get(article);
            text.read(card.number(), texts);
            var forms = new WrittenForms(
                    lists, text, CalendarWords.of(card.metadata().language()), terms);
            var found = new ArrayList<Phrase>();
            for (int term : terms) {
                var form = forms.find(term, groups.other(term, article), true);
                if (form == null || LONE_LETTER.matcher(form.text()).find()) continue;
                boolean isPhrase = form.text().indexOf(' ') > 0;
                if (!form.isName() && !isPhrase && groups.headlines(term) < HEADLINES) continue;
                double weight = weight(list, list.firstFrom(term)) * Math.log1p(groups.size(term));
                found.add(new Phrase(form.text(), weight * (isPhrase ? PHRASE : 1) * (form.isName() ? NAME : 1)));
            }
            phrases.set(article, List.copyOf(found));
        };
    }

    /** Under one name each; only what several articles keep. */
    private List<List<String>> choose(List<List<Phrase>> phrases, TopicRules rules) {
        var vocabulary = Vocabulary.of(
                phrases.stream()
                        .map(some -> some.stream().map(Phrase::text).toList())
                        .toList(),
                rules);
        var best = phrases.stream().map(some -> best(some, vocabulary)).toList();
        var counts = new HashMap<String, Integer>();
        for (var some : best) for (var name : some) counts.merge(name, 1, Integer::sum);
        return best.stream()
                .map(some -> some.stream()
                        .filter(name -> counts.getOrDefault(name, 0) >= GROUP)
                        .toList())
                .toList();
    }

    private static List<String> best(List<Phrase> phrases, Vocabulary vocabulary) {
        var weights = new LinkedHashMap<String, Double>();
        for (var phrase : phrases) {
            for (var name : vocabulary.names(List.of(phrase.text))) weights.merge(name, phrase.weight, Math::max);
        }
        var best = new ArrayList<String>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(name -> best.size() < MOST && best.stream().noneMatch(b -> repeat(b, name)))
                .forEach(best::add);
        return best;
    }

    private static boolean repeat(String one, String other) {
        var a = Words.fold(one);
        var b = Words.fold(other);
        return a.contains(b) || b.contains(a);
    }
}
