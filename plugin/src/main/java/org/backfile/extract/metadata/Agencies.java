package org.backfile.extract.metadata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** News agencies and the names they go by, from {@code agencies.txt}. */
final class Agencies {

    private static final int LONGEST = 60;
    private static final Pattern PARTS = Pattern.compile("[/,;|&+·•()]| and | und | et | y | e | - ");
    private static final Map<String, String> EXACT = new HashMap<>();
    private static final Map<String, String> ANY_CASE = new HashMap<>();

    static {
        for (String line : Lexicon.lines("agencies.txt")) {
            String[] names = line.split("\t", -1);
            for (String name : names) {
                EXACT.putIfAbsent(name, names[0]);
                if (name.length() >= 5) ANY_CASE.putIfAbsent(name.toLowerCase(Locale.ROOT), names[0]);
            }
        }
    }

    private Agencies() {}

    /** The agency that a text is the name of, and nothing more; null when it is none. */
    static @Nullable String named(String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > LONGEST) return null;
        if (name.charAt(0) == '(' && name.endsWith(")"))
            name = name.substring(1, name.length() - 1).strip();
        String exact = EXACT.get(name);
        return exact != null ? exact : ANY_CASE.get(name.toLowerCase(Locale.ROOT));
    }

    /** The first agency among the parts of a credit such as {@code AP/Reuters} or {@code dpa, AFP}. */
    static @Nullable String among(String credit) {
        String whole = named(credit);
        if (whole != null || credit.length() > LONGEST) return whole;
        for (String part : PARTS.split(credit, -1)) {
            String agency = named(part);
            if (agency != null) return agency;
        }
        return null;
    }
}
