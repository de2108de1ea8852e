package org.backfile.site;

import java.util.Locale;

/** The plural categories of whole numbers, after CLDR, for the languages whose rules are more than one and other. */
final class Plural {

    private Plural() {}

    /** {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. */
    static String category(String language, long n) {
        return switch (language.toLowerCase(Locale.ROOT).split("[-_]", -1)[0]) {
            case "ja", "ko", "zh", "vi", "th", "id", "ms" -> "other";
            case "fr", "pt", "hi", "fa", "bn" -> n == 0 || n == 1 ? "one" : "other";
            case "ru", "uk", "be", "sr", "hr", "bs" -> slavic(n);
            case "pl" -> n == 1 ? "one" : slavic(n).equals("few") ? "few" : "many";
            case "cs", "sk" -> n == 1 ? "one" : n >= 2 && n <= 4 ? "few" : "other";
            case "ar" -> arabic(n);
            case "he" -> n == 1 ? "one" : n == 2 ? "two" : "other";
            default -> n == 1 ? "one" : "other";
        };
    }

    private static String slavic(long n) {
        long tens = n % 100;
        long ones = n % 10;
        if (ones == 1 && tens != 11) return "one";
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
    }

    private static String arabic(long n) {
        if (n == 0) return "zero";
        if (n == 1) return "one";
        if (n == 2) return "two";
        long tens = n % 100;
        return tens >= 3 && tens <= 10 ? "few" : tens >= 11 ? "many" : "other";
    }
}
