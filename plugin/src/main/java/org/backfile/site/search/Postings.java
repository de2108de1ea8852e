package org.backfile.site.search;

import java.util.Arrays;

/**
 * The articles that hold one key, in memory: a byte or two for each gap between their numbers and one for the weight, which is
 * how often the key occurs, times the weight of the field.
 */
final class Postings {

    // Lucene's and everybody's choice.
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private byte[] bytes = new byte[8];
    private int size;
    private int count;
    private int previous = -1;
    private int article = -1;
    private int weight;

    /** The key occurs in this article (never a lower number than before). */
    void see(int where, int times) {
        if (where != article) {
            close();
            article = where;
            weight = 0;
        }
        weight += times;
    }

    /** How many articles hold the key. */
    int count() {
        return article == previous ? count : count + 1;
    }

    /** Article numbers in ascending order, each with its weight. */
    void forEach(Visitor visitor) {
        close();
        int at = 0;
        int number = -1;
        for (int i = 0; i < count; i++) {
            int gap = 0;
            for (int shift = 0; ; shift += 7) {
                gap |= (bytes[at] & 0x7F) << shift;
                if (bytes[at++] < 0) break; // the last byte of a gap is the negative one
            }
            number += gap;
            visitor.visit(number, bytes[at++] & 0xFF);
        }
    }

    interface Visitor {
        void visit(int number, int weight);
    }

    /** The list as it is stored, by how much each article has to say on the key: BM25's term frequency part, in eighths. */
    Impacts impacts(Lengths lengths) {
        var impacts = new Impacts();
        forEach((number, heavy) -> {
            double relative = lengths.of(number) / lengths.average();
            double impact = heavy / (heavy + K1 * (1 - B + B * relative));
            impacts.add(number, (int) (Impacts.LEVELS * impact));
        });
        return impacts;
    }

    /** The list without a measure. */
    Impacts flat() {
        var impacts = new Impacts();
        forEach((number, heavy) -> impacts.add(number, 0));
        return impacts;
    }

    private void close() {
        if (article == previous) return;
        if (size + 6 > bytes.length) bytes = Arrays.copyOf(bytes, bytes.length * 3 / 2 + 6);
        int gap = article - previous;
        while (gap > 0x7F) {
            bytes[size++] = (byte) (gap & 0x7F);
            gap >>>= 7;
        }
        bytes[size++] = (byte) (gap | 0x80);
        bytes[size++] = (byte) Math.min(weight, 255);
        previous = article;
        count++;
    }
}
