package org.backfile.source;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How surprising the letters outside ASCII are in one language, in nats. Letters get less frequent with their rank about as
 * Zipf's law has it, which is near enough for all alphabets to tell a right decoding from a wrong one.
 */
final class Language {

    static final List<Language> ALL =
            CharsetLabels.lines("letters.txt").stream().map(Language::of).toList();

    /** What a letter costs that isn't even of the script the language is written in. */
    private static final double FOREIGN = 13;

    private final Map<Character, Double> costs = new HashMap<>();
    private final Set<UnicodeScript> scripts = EnumSet.of(UnicodeScript.INHERITED, UnicodeScript.COMMON);
    private final double otherCost;

    private Language(double share, String letters, int others) {
        double sum = 0;
        for (int rank = 0; rank < letters.length(); rank++) sum += weight(rank);
        for (int rank = 0; rank < letters.length(); rank++) {
            scripts.add(UnicodeScript.of(letters.charAt(rank)));
            costs.put(letters.charAt(rank), -Math.log(share * weight(rank) / sum));
        }
        otherCost = -Math.log((1 - share) / others);
    }

    private static Language of(String line) {
        var parts = line.split(" ", 3);
        boolean syllables = parts[2].length() > 80;
        return new Language(Double.parseDouble(parts[1]), parts[2], syllables ? 4000 : 100);
    }

    double cost(char letter) {
        var cost = costs.get(letter);
        if (cost != null) return cost;
        return scripts.contains(UnicodeScript.of(letter)) ? otherCost : FOREIGN;
    }

    private static double weight(int rank) {
        return 1.0 / (rank + 2);
    }
}
