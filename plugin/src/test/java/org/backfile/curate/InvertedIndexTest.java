package org.backfile.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import org.backfile.article.Sample;
import org.junit.jupiter.api.Test;

/** The index works in blocks, and passes over what can't get in: it must find what comparing everything with everything finds. */
class InvertedIndexTest {

    private static final int ARTICLES = 400;
    private static final int NEIGHBOURS = 10;

    private final TermLists lists = lists();

    @Test
    void findsWhatComparingAllFinds() {
        var found = search(1 << 15);
        for (int article = 0; article < ARTICLES; article++) {
            double[] cosines = cosines(article);
            double[] best =
                    Arrays.stream(cosines).sorted().skip(ARTICLES - NEIGHBOURS).toArray();
            double[] scores = new double[found.size(article)];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = found.score(article, i);
                assertThat(scores[i]).isCloseTo(cosines[found.neighbour(article, i)], within(1e-5));
            }
            Arrays.sort(scores);
            assertThat(scores).containsExactly(best, within(1e-5));
        }
    }

    @Test
    void findsTheSameInBlocksOfAnySize() {
        var whole = search(1 << 15);
        for (int block : new int[] {1, 7, 100}) {
            var found = search(block);
            for (int article = 0; article < ARTICLES; article++) {
                assertThat(found.of(article).sorted().toArray())
                        .isEqualTo(whole.of(article).sorted().toArray());
            }
        }
    }

    private Nearest search(int block) {
        var nearest = new Nearest(ARTICLES, NEIGHBOURS);
        try (var workers = new Workers(2)) {
            InvertedIndex.search(lists, 0, block, workers, nearest);
        }
        return nearest;
    }

    private double[] cosines(int article) {
        double[] cosines = new double[ARTICLES];
        double[] weights = new double[lists.numbers().size()];
        var list = new TermList();
        lists.read(article, list);
        for (int i = 0; i < list.size(); i++) weights[list.term(i)] = weight(list, i);
        for (int other = 0; other < ARTICLES; other++) {
            if (other == article) continue;
            lists.read(other, list);
            for (int i = 0; i < list.size(); i++) cosines[other] += weights[list.term(i)] * weight(list, i);
            cosines[other] /= lists.length(article) * lists.length(other);
        }
        return cosines;
    }

    private double weight(TermList list, int i) {
        return list.weight(i) * lists.numbers().rarity(list.term(i));
    }

    /** Articles of a few dozen terms each, some of which many have. */
    private static TermLists lists() {
        var random = new Random(11);
        var table = new TermTable();
        var articles = IntStream.range(0, ARTICLES)
                .mapToObj(i -> IntStream.range(0, 20 + random.nextInt(40))
                        .map(t -> (int) Math.abs(random.nextGaussian() * 150))
                        .distinct()
                        .toArray())
                .toList();
        for (int[] terms : articles) for (int term : terms) table.add(hash(term));
        var numbers = new TermNumbers(table, ARTICLES);
        var spool = Shelf.of(Collections.nCopies(ARTICLES, Sample.of("a.md").article()))
                .spool();
        float[] lengths = new float[ARTICLES];
        for (int i = 0; i < ARTICLES; i++) {
            int[] packed = Arrays.stream(articles.get(i))
                    .map(term -> numbers.find(hash(term)))
                    .filter(number -> number >= 0)
                    .map(number -> TermList.packed(number, 1 + random.nextInt(5)))
                    .sorted()
                    .toArray();
            spool.put(i, packed, packed.length);
            double square = 1;
            for (int term : packed) square += Math.pow(TermList.weightOf(term & 0xFF) * numbers.rarity(term >>> 8), 2);
            lengths[i] = (float) Math.sqrt(square);
        }
        spool.seal();
        return new TermLists(numbers, spool, lengths, new int[ARTICLES][], new float[ARTICLES]);
    }

    private static long hash(int term) {
        return (term + 1) * 0x9E3779B97F4A7C15L;
    }
}
