package org.backfile.extract.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.extract.dom.WordTable;
import org.jspecify.annotations.Nullable;

/** News agencies and the names they go by, from {@code agencies.txt}. */
final class Agencies {

    private static final int LONGEST = 60;
    private static final String MARKS = "/,;|&+·•()";
    private static final List<String> JOINS = List.of(" and ", " und ", " et ", " y ", " e ", " - ");
    private static final Map<String, String> EXACT = new HashMap<>();
    private static final Map<String, String> ANY_CASE = new HashMap<>();

    /** All names, whatever their case: few texts are any. */
    private static final WordTable NAMES;

    private static final int LONGEST_NAME;

    static {
        int longest = 0;
        var all = new HashMap<String, Integer>();
        for (String line : Lexicon.lines("agencies.txt")) {
            String[] names = line.split("\t", -1);
            for (String name : names) {
                EXACT.putIfAbsent(name, names[0]);
                longest = Math.max(longest, name.length());
                all.put(name.toLowerCase(Locale.ROOT), 1);
                if (name.length() >= 5) ANY_CASE.putIfAbsent(name.toLowerCase(Locale.ROOT), names[0]);
            }
        }
        NAMES = new WordTable(all);
        LONGEST_NAME = longest + 2;
    }

    private Agencies() {}

    /** The agency that a text is the name of, and nothing more; null when it is none. */
    static @Nullable String named(String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) return null;
        if (name.charAt(0) == '(' && name.endsWith(")"))
            name = name.substring(1, name.length() - 1).strip();
        if (NAMES.get(name, 0, name.length()) == 0) return null;
        String exact = EXACT.get(name);
        return exact != null ? exact : ANY_CASE.get(name.toLowerCase(Locale.ROOT));
    }

    /** The first agency among the parts of a credit such as {@code AP/Reuters} or {@code dpa, AFP}. */
    static @Nullable String among(String credit) {
        String whole = named(credit);
        if (whole != null || credit.length() > LONGEST) return whole;
        int from = 0;
        for (int i = 0; i < credit.length(); ) {
            int cut = cutAt(credit, i);
            String agency = cut == 0 ? null : named(credit.substring(from, i));
            if (agency != null) return agency;
            i += Math.max(1, cut);
            if (cut > 0) from = i;
        }
        return from == 0 ? null : named(credit.substring(from));
    }

    /** How many characters cut a credit in two there; 0 when none do. */
    private static int cutAt(String credit, int at) {
        char c = credit.charAt(at);
        if (c != ' ') return MARKS.indexOf(c) < 0 ? 0 : 1;
        for (String join : JOINS) if (credit.startsWith(join, at)) return join.length();
        return 0;
    }
}
