package org.backfile.bench.extraction;

import java.util.Locale;
import java.util.Map;

/**
 * A number to reach.
 *
 * @param set whose pages are scored
 * @param key as the given scorer names it
 * @param floor not to fall short of; or, when the aim lies under it, not to exceed
 */
record Figure(String what, String set, String key, double floor, double aim) {

    String line(Map<String, Double> scores, String note) {
        var value = scores.get(key);
        var columns = value == null
                ? String.format(Locale.ROOT, "%-8s %-6s", "–", "")
                : String.format(Locale.ROOT, "%-8.4f %-6s", value, verdict(value));
        return String.format(Locale.ROOT, "%-46s %6s %6s   %s %s", what, plain(floor), plain(aim), columns, note)
                .stripTrailing();
    }

    private String verdict(double value) {
        double sign = aim < floor ? -1 : 1;
        return sign * value >= sign * aim ? "aim" : sign * value >= sign * floor ? "floor" : "below";
    }

    private static String plain(double number) {
        var text = String.format(Locale.ROOT, "%.3f", number);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }
}
