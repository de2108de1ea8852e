package org.backfile.source;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/** The dates of front matter: ISO 8601, the freer timestamps of YAML 1.1 (https://yaml.org/type/timestamp.html), and RFC 1123. */
final class EditorDate {

    private static final Pattern YAML = Pattern.compile(
            "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
                    + "(?:(?:[Tt]|\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d*)?)?(?:\\s*(Z|UTC|GMT|[-+]\\d{1,2}(?::?\\d{2})?))?)?");

    private EditorDate() {}

    /** Null when it is none of them. */
    static @Nullable Timestamp parse(String text) {
        var iso = Timestamp.parse(text);
        if (iso != null) return iso;
        var m = YAML.matcher(text.strip());
        if (!m.matches()) return rfc1123(text.strip());
        var date = m.group(1) + "-" + two(m.group(2)) + "-" + two(m.group(3));
        if (m.group(4) == null) return Timestamp.parse(date);
        var second = m.group(6) == null ? "00" : m.group(6);
        return Timestamp.parse(date + "T" + two(m.group(4)) + ":" + m.group(5) + ":" + second + offset(m.group(7)));
    }

    private static String offset(@Nullable String zone) {
        if (zone == null) return "";
        if (Character.isLetter(zone.charAt(0))) return "Z";
        var digits = zone.substring(1).replace(":", "");
        return zone.charAt(0)
                + (digits.length() < 3 ? two(digits) + "00" : digits.length() == 3 ? "0" + digits : digits);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static @Nullable Timestamp rfc1123(String text) {
        try {
            var moment = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return new Timestamp(moment.toLocalDate(), moment.toLocalTime(), moment.getOffset());
        } catch (DateTimeException none) {
            return null;
        }
    }
}
