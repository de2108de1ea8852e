package org.backfile.extract.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Time zones as pages print them: {@code IST}, {@code GMT+2}, {@code +05:30}. */
final class Zones {

    /**
     * A zone found in a line: a fixed offset or a region.
     *
     * @param next index of the first token after it
     */
    record Named(ZoneId zone, int next) {

        ZoneOffset offset(LocalDate date, LocalTime time) {
            return zone instanceof ZoneOffset fixed ? fixed : zone.getRules().getOffset(LocalDateTime.of(date, time));
        }
    }

    /** The farthest offsets in use, in seconds. */
    static final int EASTERNMOST = 14 * 3600;

    static final int WESTERNMOST = -12 * 3600;

    private static final int DAY = 24 * 3600;
    private static final Map<String, ZoneId> ZONES = new HashMap<>();

    static {
        for (String line : Lexicon.lines("zones.txt")) {
            String[] columns = line.split("\t", -1);
            ZONES.put(columns[0], ZoneId.of(columns[1]));
            for (int i = 2; i < columns.length; i++) {
                String[] other = columns[i].split("=", -1);
                ZONES.put(columns[0] + "@" + other[0], ZoneId.of(other[1]));
            }
        }
    }

    private Zones() {}

    /** Whether a second since 1970 falls on a day in any zone. */
    static boolean isDaySomewhere(long second, LocalDate day) {
        return Math.floorDiv(second + WESTERNMOST, DAY) <= day.toEpochDay()
                && Math.floorDiv(second + EASTERNMOST, DAY) >= day.toEpochDay();
    }

    /** The zone named at a token, maybe in brackets. */
    static @Nullable Named at(DateTokens tokens, int index, LanguageTag language) {
        int i = tokens.get(index).is("(") ? index + 1 : index;
        var token = tokens.get(i);
        if (token.kind() == DateTokens.Kind.WORD) {
            var zone = named(token.text(), language);
            if (zone == null) return null;
            var shifted = token.is("utc") || token.is("gmt") ? offset(tokens, i + 1, 1) : null;
            return shifted != null ? shifted : new Named(zone, i + 1);
        }
        return offset(tokens, i, 2);
    }

    private static @Nullable ZoneId named(String name, LanguageTag language) {
        var byCountry = ZONES.get(name + "@" + language.region());
        if (byCountry != null) return byCountry;
        var byLanguage = ZONES.get(name + "@" + language.primary());
        return byLanguage != null ? byLanguage : ZONES.get(name);
    }

    private static @Nullable Named offset(DateTokens tokens, int index, int minDigits) {
        var sign = tokens.get(index);
        boolean east = sign.is("+");
        if (!east && !sign.is("-") && !sign.is("−") && !sign.is("–")) return null;
        var hours = tokens.get(index + 1);
        if (!hours.isNumber(minDigits, 4) || hours.isNumber(3, 3)) return null;
        int minutes = hours.text().length() == 4 ? hours.number() : hours.number() * 100;
        int next = index + 2;
        if (hours.text().length() <= 2
                && tokens.get(next).is(":")
                && tokens.get(next + 1).isNumber(2, 2)) {
            minutes += tokens.get(next + 1).number();
            next += 2;
        }
        try {
            int sense = east ? 1 : -1;
            return new Named(ZoneOffset.ofHoursMinutes(sense * (minutes / 100), sense * (minutes % 100)), next);
        } catch (DateTimeException noOffset) {
            return null;
        }
    }
}
