package org.backfile.extract.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in an address: {@code /2024/11/01/…}, {@code /2024-nov-1-…}, {@code /20241101/…}. */
final class AddressDate {

    private static final Pattern PARTS = Pattern.compile("[/_.,-]");
    private static final int LONGEST = 500;

    private AddressDate() {}

    /** The first day in the path; the address within an archive's address counts, not the day it was saved. Null without one. */
    static @Nullable LocalDate of(String url) {
        int inner = Math.max(url.lastIndexOf("/http:"), url.lastIndexOf("/https:"));
        int host = url.indexOf("//", Math.max(0, inner));
        int path = host < 0 ? -1 : url.indexOf('/', host + 2);
        if (path < 0 || url.length() > LONGEST) return null;
        String[] parts = PARTS.split(url.substring(path + 1), -1);
        for (int i = 0; i < parts.length; i++) {
            var day = parts[i].length() == 8
                    ? day(parts[i].substring(0, 4), parts[i].substring(4, 6), parts[i].substring(6))
                    : i + 2 < parts.length ? day(parts[i], parts[i + 1], parts[i + 2]) : null;
            if (day != null) return day;
        }
        return null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        int y = number(year, 4);
        if (y < 1970 || y > 2099) return null;
        int m = Math.max(number(month, 2), Months.of(DateTokens.lower(month), ""));
        int d = number(day, 2);
        if (m < 1 || d < 1) return null;
        try {
            return LocalDate.of(y, m, d);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String text, int most) {
        if (text.isEmpty() || text.length() > most) return -1;
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) return -1;
            number = number * 10 + digit;
        }
        return number;
    }
}
