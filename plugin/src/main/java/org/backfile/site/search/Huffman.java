package org.backfile.site.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A canonical Huffman code: symbols in the order of their codes, and how many there are of each length, say all (Schwartz and
 * Kallick, CACM 7(3), 1964).
 */
final class Huffman {

    /** Longer codes would need symbols rarer than one in millions: their counts are flattened. */
    private static final int LONGEST = 24;

    private final List<String> symbols;
    private final List<Integer> perLength;
    private final Map<String, Code> codes = new HashMap<>();

    private record Code(int bits, int length) {}

    private record Node(long weight, String first, List<Integer> leaves) {}

    private Huffman(List<String> symbols, List<Integer> perLength) {
        this.symbols = List.copyOf(symbols);
        this.perLength = List.copyOf(perLength);
        int code = 0;
        int symbol = 0;
        for (int length = 1; length <= perLength.size(); length++) {
            for (int i = 0; i < perLength.get(length - 1); i++) {
                codes.put(symbols.get(symbol++), new Code(code++, length));
            }
            code <<= 1;
        }
    }

    /** The best code for symbols that occur this often, each at least once. */
    static Huffman of(Map<String, Integer> counts) {
        var symbols = counts.keySet().stream().sorted().toList();
        var weights = symbols.stream().mapToLong(counts::get).toArray();
        var lengths = lengths(symbols, weights);
        while (IntStream.of(lengths).max().orElse(0) > LONGEST) {
            for (int i = 0; i < weights.length; i++) weights[i] = (weights[i] + 1) / 2;
            lengths = lengths(symbols, weights);
        }
        var chosen = lengths;
        var inOrder = IntStream.range(0, symbols.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> chosen[i]))
                .map(symbols::get)
                .toList();
        var perLength = new ArrayList<Integer>();
        for (int length : lengths) {
            while (perLength.size() < length) perLength.add(0);
            perLength.set(length - 1, perLength.get(length - 1) + 1);
        }
        return new Huffman(inOrder, perLength);
    }

    /** In the order of their codes. */
    List<String> symbols() {
        return symbols;
    }

    /** How many codes have one bit, two bits … */
    List<Integer> perLength() {
        return perLength;
    }

    /** Writes the symbol; false when it has no code. */
    boolean write(String symbol, Bits out) {
        @Nullable Code code = codes.get(symbol);
        if (code == null) return false;
        out.put(code.bits, code.length);
        return true;
    }

    private static int[] lengths(List<String> symbols, long[] weights) {
        var lengths = new int[weights.length];
        if (weights.length == 1) lengths[0] = 1;
        var queue = new PriorityQueue<>(Comparator.comparingLong(Node::weight).thenComparing(Node::first));
        for (int i = 0; i < weights.length; i++) queue.add(new Node(weights[i], symbols.get(i), List.of(i)));
        while (queue.size() > 1) {
            var a = queue.remove();
            var b = queue.remove();
            var leaves = new ArrayList<Integer>(a.leaves.size() + b.leaves.size());
            leaves.addAll(a.leaves);
            leaves.addAll(b.leaves);
            for (int leaf : leaves) lengths[leaf]++;
            queue.add(new Node(a.weight + b.weight, a.first, leaves));
        }
        return lengths;
    }
}
