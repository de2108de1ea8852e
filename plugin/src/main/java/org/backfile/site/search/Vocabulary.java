package org.backfile.site.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backfile.curate.Archive;
import org.backfile.curate.Entry;
import org.backfile.site.BrokenTemplateException;
import org.backfile.site.Hands;
import org.backfile.store.Key;

/**
 * A code for the texts of one archive, learned from a sample: words of variable length for words of the language, as in
 * Moffat's <i>Word-based text compression</i> (Software: Practice and Experience 19(2), 1989), in about 60 % of what Deflate
 * needs for texts that must be read one by one.
 *
 * <p>A text is cut into {@link Pieces}; a piece has a code of its own, or is spelled: {@link #SPELLED}, its characters, {@link
 * #END}, where a character is in the second code, or is {@link #RAW} and sixteen bits. Texts end with {@link #END}.
 */
public final class Vocabulary {

    /** As many pieces as earn their place in a file that every search must read. */
    private static final int PIECES = 8192;

    private static final int CHARACTERS = 1024;
    private static final int SELDOM = 2;
    private static final int SAMPLE = 2048;

    /** What several hands can count at once. */
    private static final int SHARES = 8;

    /** Symbols that are no text: a piece is never empty, and none holds these controls. */
    static final String END = "";

    static final String SPELLED = "\u0001";
    static final String RAW = "\u0002";

    private final Huffman pieces;
    private final Huffman characters;
    private final Key key;

    private Vocabulary(Map<String, Integer> sampled) {
        var chosen = sampled.entrySet().stream()
                .filter(e -> e.getValue() > SELDOM && isPlain(e.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PIECES)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var letters = new TreeMap<String, Integer>();
        int spelled = 1;
        for (var piece : sampled.entrySet()) {
            if (chosen.containsKey(piece.getKey())) continue;
            spelled += piece.getValue();
            for (char c : piece.getKey().toCharArray())
                letters.merge(String.valueOf(c), piece.getValue(), Integer::sum);
        }
        chosen.put(SPELLED, spelled);
        chosen.put(END, SAMPLE);
        pieces = Huffman.of(chosen);

        var common = letters.entrySet().stream()
                .filter(e -> isPlain(e.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CHARACTERS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        common.put(RAW, 1 + letters.size() / 8);
        common.put(END, spelled);
        characters = Huffman.of(common);
        key = Key.of(table());
    }

    /**
     * Learns from up to 2,048 articles of the archive, spread over it; which ones depends on the articles alone, so that one
     * more article seldom changes the code of all others.
     */
    public static Vocabulary of(Archive archive, Hands hands) throws IOException, BrokenTemplateException {
        var sample = sample(archive.entries());
        var counts = new ArrayList<Map<String, Integer>>();
        var jobs = new ArrayList<Hands.Job>();
        for (int i = 0; i < SHARES; i++) {
            var share = new HashMap<String, Integer>();
            int from = i * sample.size() / SHARES;
            int to = (i + 1) * sample.size() / SHARES;
            counts.add(share);
            jobs.add(() -> count(archive, sample.subList(from, to), share));
        }
        hands.work(jobs);
        var sampled = counts.get(0);
        for (var share : counts.subList(1, SHARES))
            share.forEach((piece, count) -> sampled.merge(piece, count, Integer::sum));
        return new Vocabulary(sampled);
    }

    private static List<Entry> sample(List<Entry> entries) {
        int mask = 0;
        while (entries.size() / (mask + 1) > SAMPLE) mask = 2 * mask + 1;
        int low = mask;
        return entries.stream().filter(entry -> (mix(entry) & low) == 0).toList();
    }

    private static void count(Archive archive, List<Entry> entries, Map<String, Integer> counts) {
        for (var entry : entries) {
            var text = archive.articles().get(entry.number()).body().text();
            Pieces.cut(entry.metadata().title() + "\n" + text, piece -> counts.merge(piece, 1, Integer::sum));
        }
    }

    /** Of both codes. */
    Key key() {
        return key;
    }

    /** The text in this code. */
    String encode(String text) {
        var out = new Bits();
        Pieces.cut(text, piece -> {
            if (isPlain(piece) && pieces.write(piece, out)) return;
            pieces.write(SPELLED, out);
            for (int i = 0; i < piece.length(); i++) {
                char c = piece.charAt(i);
                if (isPlain(piece.substring(i, i + 1)) && characters.write(String.valueOf(c), out)) continue;
                characters.write(RAW, out);
                out.put(c, 16);
            }
            characters.write(END, out);
        });
        pieces.write(END, out);
        return out.toString();
    }

    /** Both codes: how many codes have one bit, two bits …, and the symbols, with U+007F between them. */
    List<Object> table() {
        return List.of(
                pieces.perLength(), joined(pieces.symbols()), characters.perLength(), joined(characters.symbols()));
    }

    private static String joined(List<String> symbols) {
        return String.join("\u007F", symbols);
    }

    private static boolean isPlain(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c < 4 || c == 0x7F || Character.isSurrogate(c)) return false;
        }
        return true;
    }

    private static int mix(Entry entry) {
        int hash = entry.origin().source().hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
