package org.backfile.bench.curation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A number to reach, and who reaches it.
 *
 * @param floor not to fall short of; or, when the aim lies under it, not to exceed; NaN for a figure that is for information
 * @param format of the numbers
 * @param values ours first; NaN where there is none
 */
public record Row(String what, double floor, double aim, String format, List<Double> values) {

    public static Row of(String what, double floor, double aim, String format, Double... values) {
        return new Row(what, floor, aim, format, Arrays.asList(values));
    }

    public static String head(List<String> names) {
        return "| | floor | aim | " + String.join(" | ", names) + " |\n|" + "---|".repeat(3 + names.size());
    }

    public String line() {
        var cells = new ArrayList<String>();
        cells.add(what);
        cells.add(number(floor));
        cells.add(number(aim));
        cells.add(number(values.get(0)) + verdict(values.get(0)));
        values.stream().skip(1).map(this::number).forEach(cells::add);
        return "| " + String.join(" | ", cells) + " |";
    }

    private String verdict(double value) {
        if (Double.isNaN(floor)) return "";
        double sign = aim < floor ? -1 : 1;
        return sign * value >= sign * aim ? " (aim)" : sign * value >= sign * floor ? " (floor)" : " (below)";
    }

    private String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }
}
