package org.backfile.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the part of TOML that front matter is written in: {@code key = "value"}, dates, lists of strings on one line or several,
 * comments. Tables other than {@code taxonomies}, {@code params} and {@code extra} are passed over.
 */
final class TomlFields {

    private static final Pattern TABLE = Pattern.compile("\\[+([^\\[\\]]*)\\]+.*");
    private static final Pattern ENTRY = Pattern.compile("[\"']?+([\\p{L}\\p{N}_-]++)[\"']?+\\s*+=(.*+)");
    private static final Pattern STRING =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|'([^']*+)'|([^\\s,\\[\\]\"'#][^,\\[\\]\"'#]*+)|#.*+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");

    private TomlFields() {}

    /** By lower-case key, in the order of the file. */
    static Map<String, List<String>> read(String toml) throws FrontMatterFault {
        var fields = new LinkedHashMap<String, List<String>>();
        var lines = toml.lines().toList();
        boolean counts = true;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            var table = TABLE.matcher(line);
            if (table.matches()) {
                counts = List.of("taxonomies", "params", "extra")
                        .contains(table.group(1).strip());
                continue;
            }
            int first = i;
            var entry = ENTRY.matcher(line);
            if (!entry.matches()) throw new FrontMatterFault(first + 2, "is not a \"key = value\" line");
            var value = new StringBuilder(entry.group(2).strip());
            if (value.indexOf("[") == 0) {
                while (!isClosed(value) && ++i < lines.size())
                    value.append('\n').append(lines.get(i).strip());
                if (!isClosed(value)) throw new FrontMatterFault(first + 2, "the list is never closed with ]");
            }
            if (counts) {
                fields.computeIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                        .addAll(strings(value.toString()));
            }
        }
        return fields;
    }

    private static boolean isClosed(CharSequence list) {
        return STRING.matcher(list).replaceAll("").contains("]");
    }

    private static List<String> strings(String value) {
        var strings = new ArrayList<String>();
        for (var m = STRING.matcher(value); m.find(); ) {
            if (m.group(1) != null) strings.add(unescape(m.group(1)));
            else if (m.group(2) != null) strings.add(m.group(2));
            else if (m.group(3) != null) strings.add(m.group(3).strip());
        }
        return strings;
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(m -> {
            if (m.group(1) != null) {
                return java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16)));
            }
            return switch (m.group(2)) {
                case "n", "r", "t", "b", "f" -> " ";
                default -> java.util.regex.Matcher.quoteReplacement(m.group(2));
            };
        });
    }
}
