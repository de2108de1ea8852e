package org.backfile.extract.metadata;

import org.jspecify.annotations.Nullable;

/**
 * What stands before the first sentence of an agency story: {@code MOSCOW (AP) —}, {@code Berlin (dpa) -}, {@code PARIS:}.
 *
 * @param place where the story was filed, as printed
 * @param agency as {@link Agencies} names it
 * @param length characters of the paragraph that belong to the opening
 */
public record Opening(@Nullable String place, @Nullable String agency, int length) {

    private static final int LONGEST = 70;
    private static final int PLACE_WORDS = 4;

    /** Reads the opening of a first paragraph; null when it has none. */
    public static @Nullable Opening read(String paragraph) {
        String text = paragraph.stripLeading();
        int indent = paragraph.length() - text.length();
        int bracket = text.indexOf('(');
        if (bracket >= 0 && bracket < LONGEST) {
            int close = text.indexOf(')', bracket);
            String agency =
                    close > 0 && close - bracket < LONGEST ? Agencies.among(text.substring(bracket + 1, close)) : null;
            int dash = close < 0 ? -1 : dashAt(text, close + 1);
            if (agency != null && (dash > 0 || bracket == 0)) {
                String place = place(text.substring(0, bracket));
                if (place != null || bracket == 0) {
                    return new Opening(place, agency, indent + (dash > 0 ? dash : close + 1));
                }
            }
            return null;
        }
        return capitals(text, indent);
    }

    /** Without an agency only a place all in capitals is sure enough: {@code MOSCOW:}, {@code NEW DELHI —}. */
    private static @Nullable Opening capitals(String text, int indent) {
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            boolean colon = c == ':' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            int end = colon ? i + 2 : Character.isSpaceChar(c) ? dashAt(text, i) : -1;
            if (end > 0) {
                String head = text.substring(0, i);
                int comma = head.indexOf(',');
                String place = place(head);
                String city = comma > 0 ? head.substring(0, comma) : head;
                return place != null && isCapitals(city) && city.length() > 3
                        ? new Opening(place, null, indent + end)
                        : null;
            }
            if (c == '.' || c == '?' || c == '!') return null;
        }
        return null;
    }

    /** The index after white space, a dash and white space; -1 when there is no such dash. */
    private static int dashAt(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isSpaceChar(text.charAt(i))) i++;
        int dash = i;
        while (i < text.length() && "-–—―".indexOf(text.charAt(i)) >= 0) i++;
        if (i == dash) return -1;
        int end = i;
        while (i < text.length() && Character.isSpaceChar(text.charAt(i))) i++;
        return i > end || end - dash > 1 || text.charAt(dash) == '—' ? i : -1;
    }

    private static @Nullable String place(String text) {
        String place = text.strip();
        if (place.endsWith(",")) place = place.substring(0, place.length() - 1);
        int slash = place.indexOf('/');
        if (slash > 0) place = place.substring(0, slash).strip();
        if (place.isEmpty() || place.split("\\s+", -1).length > PLACE_WORDS) return null;
        boolean named = Character.isLetter(place.codePointAt(0))
                && !Character.isLowerCase(place.codePointAt(0))
                && place.codePoints().noneMatch(c -> Character.isDigit(c) || c == '"');
        return named ? place : null;
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
