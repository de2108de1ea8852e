package org.backfile.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Pages with the text that a person says is their article, as the bench sets hold them, and the word F1 they are judged by. */
public final class Truths {

    /** One page; the pages of one host stand in one fold. */
    public record Truth(String id, String host, String text) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");

    private Truths() {}

    /** Reads a {@code gt.jsonl} with {@code id}, {@code host} (or the id's stem) and {@code text} or {@code body}. */
    public static List<Truth> read(Path file) throws IOException {
        var truths = new ArrayList<Truth>();
        for (var line : Files.readAllLines(file)) {
            JsonObject o = JsonParser.parseString(line).getAsJsonObject();
            var text = o.has("text") ? o.get("text") : o.get("body");
            if (text == null || text.isJsonNull() || text.getAsString().isBlank()) continue;
            var id = o.get("id").getAsString();
            var host = o.has("host")
                    ? o.get("host").getAsString()
                    : o.has("publisher") ? o.get("publisher").getAsString() : id;
            truths.add(new Truth(id, host, text.getAsString()));
        }
        return truths;
    }

    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        var m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) words.add(m.group());
        return words;
    }

    /** Precision, recall and F1 of two bags of words. */
    public static double[] score(String predicted, String truth) {
        var bag = new HashMap<String, Integer>();
        var a = words(predicted);
        var b = words(truth);
        for (var word : b) bag.merge(word, 1, Integer::sum);
        int common = 0;
        for (var word : a) {
            int left = bag.getOrDefault(word, 0);
            if (left > 0) {
                common++;
                bag.put(word, left - 1);
            }
        }
        if (common == 0) return new double[] {0, 0, 0};
        double p = (double) common / a.size();
        double r = (double) common / b.size();
        return new double[] {p, r, 2 * p * r / (p + r)};
    }

    public static int fold(String host, int folds) {
        return Math.floorMod(host.hashCode() * 0x9E3779B9 >>> 7, folds);
    }

    /** Groups a list by a key, in order. */
    public static <T> Map<String, List<T>> by(List<T> all, java.util.function.Function<T, String> key) {
        var map = new java.util.LinkedHashMap<String, List<T>>();
        for (var t : all)
            map.computeIfAbsent(key.apply(t), k -> new ArrayList<>()).add(t);
        return map;
    }
}
