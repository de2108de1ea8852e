package org.backfile.extract.metadata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Month names of some sixty languages, from {@code months.txt}. */
final class Months {

    /**
     * A month found in a line.
     *
     * @param next index of the first token after it
     */
    record Named(int month, int next) {}

    private record Name(String language, int month) {}

    private static final Map<String, List<Name>> NAMES = read();
    /** The first parts of names of several. */
    private static final Set<String> FIRSTS = new HashSet<>();

    static {
        for (String name : NAMES.keySet()) {
            int end = end(name);
            if (end < name.length()) FIRSTS.add(name.substring(0, end));
        }
    }

    private static int end(String name) {
        int end = 0;
        while (end < name.length() && " .’".indexOf(name.charAt(end)) < 0) end++;
        return end;
    }

    private Months() {}

    /** The month named at a token; where languages disagree ({@code listopad}), the line's language decides. */
    static @Nullable Named at(DateTokens tokens, int index, String language) {
        var token = tokens.get(index);
        if (token.kind() != DateTokens.Kind.WORD) return null;
        if (token.is("tháng") && tokens.get(index + 1).isNumber(1, 2)) {
            int month = tokens.get(index + 1).number();
            return month >= 1 && month <= 12 ? new Named(month, index + 2) : null;
        }
        if (FIRSTS.contains(token.text())) {
            var whole = ofParts(tokens, index, language);
            if (whole != null) return whole;
        }
        int month = of(token.text(), language);
        return month > 0 ? new Named(month, index + 1) : null;
    }

    private static @Nullable Named ofParts(DateTokens tokens, int index, String language) {
        var token = tokens.get(index);
        // "تشرين الثاني", "พ.ย.", "d’abril"
        var second = tokens.get(index + 1);
        if (second.kind() == DateTokens.Kind.WORD) {
            int month = of(token.text() + " " + second.text(), language);
            if (month > 0) return new Named(month, index + 2);
        } else if ((second.is(".") || second.is("’") || second.is("'"))
                && tokens.get(index + 2).kind() == DateTokens.Kind.WORD) {
            var third = tokens.get(index + 2);
            int month = of(token.text() + (second.is(".") ? "." : "’") + third.text(), language);
            if (month > 0) return new Named(month, index + 3);
        }
        return null;
    }

    /** The number of a month, 1 to 12; 0 when the word is none. */
    static int of(String word, String language) {
        var names = NAMES.get(word);
        if (names == null) return 0;
        for (var name : names) {
            if (name.language().equals(language)) return name.month();
        }
        return names.get(0).month();
    }

    private static Map<String, List<Name>> read() {
        var names = new HashMap<String, List<Name>>();
        for (String line : Lexicon.lines("months.txt")) {
            String[] columns = DateTokens.lower(line).split("\t", -1);
            for (int month = 1; month <= 12; month++) {
                for (String name : columns[month].split(",", -1)) {
                    var added = List.of(new Name(columns[0], month));
                    names.merge(name, added, (a, b) -> Stream.concat(a.stream(), b.stream())
                            .toList());
                }
            }
        }
        return names;
    }
}
