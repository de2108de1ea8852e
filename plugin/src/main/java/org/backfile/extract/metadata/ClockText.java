package org.backfile.extract.metadata;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time of day in a line: {@code 03:39 pm IST}, {@code 15h39}, {@code 15.39 Uhr}, {@code 下午3点39分}. */
record ClockText(LocalTime time, Zones.@Nullable Named zone, int next) {

    private static final Set<String> HOUR_MARKS = Set.of(":", "：", ".", "h", "時", "时", "시", "点", "點", "u");
    private static final Set<String> MINUTE_WORDS = Set.of("分", "분", "uhr", "h", "น", "hrs", "час", "hodin", "godz");
    private static final Map<String, Integer> HALVES = Map.ofEntries(
            Map.entry("am", 0),
            Map.entry("오전", 0),
            Map.entry("ص", 0),
            Map.entry("صباحا", 0),
            Map.entry("صباحاً", 0),
            Map.entry("πμ", 0),
            Map.entry("pm", 12),
            Map.entry("오후", 12),
            Map.entry("م", 12),
            Map.entry("مساء", 12),
            Map.entry("مساءً", 12),
            Map.entry("μμ", 12));

    @Nullable
    ZoneOffset offset(LocalDate date) {
        return zone == null ? null : zone.offset(date, time);
    }

    /** Reads a time that begins at a token; null when there is none. */
    static @Nullable ClockText at(DateTokens tokens, int index, LanguageTag language) {
        int i = index;
        int half = half(tokens, i);
        if (half >= 0) i += halfLength(tokens, i);
        var hours = tokens.get(i);
        if (!hours.isNumber(1, 2) || hours.number() > 24) return null;
        int minutes = 0;
        int seconds = 0;
        var mark = tokens.get(i + 1);
        boolean exact = false;
        if (HOUR_MARKS.contains(mark.text()) && tokens.get(i + 2).isNumber(1, 2) && adjoins(tokens, i)) {
            boolean ideographic =
                    mark.kind() == DateTokens.Kind.WORD && mark.text().codePointAt(0) > 0x2000;
            var minute = tokens.get(i + 2);
            if (minute.number() > 59 || (minute.text().length() < 2 && !ideographic)) return null;
            if (mark.is(".") && tokens.get(i + 3).is(".") && tokens.get(i + 4).isNumber(1, 4)) return null;
            minutes = minute.number();
            exact = true;
            i += 3;
            if ((tokens.get(i).is(":") || tokens.get(i).is("分") || tokens.get(i).is("분"))
                    && tokens.get(i + 1).isNumber(2, 2)
                    && tokens.get(i + 1).number() < 60) {
                seconds = tokens.get(i + 1).number();
                i += 2;
            }
            if (tokens.get(i).is(".") && tokens.get(i + 1).isNumber(3, 9)) i += 2; // fractions of a second
        } else {
            i++;
        }
        if (MINUTE_WORDS.contains(tokens.get(i).text()) && !tokens.get(i).is("h")) {
            exact = true;
            i++;
        }
        if (half < 0) {
            half = half(tokens, i);
            if (half >= 0) i += halfLength(tokens, i);
        }
        if (!exact && half < 0) return null;
        int hour = hours.number();
        if (half >= 0 && hour <= 12) hour = hour % 12 + half;
        if (hour > 23) hour = 0;
        var zone = Zones.at(tokens, i, language);
        return new ClockText(LocalTime.of(hour, minutes, seconds), zone, zone == null ? i : zone.next());
    }

    /** "1. 30 people" is no time: the marks of a time stand close to its digits. */
    private static boolean adjoins(DateTokens tokens, int i) {
        var mark = tokens.get(i + 1);
        int gap = mark.start() - tokens.get(i).end() + tokens.get(i + 2).start() - mark.end();
        return mark.is(".") ? gap == 0 : gap <= 2;
    }

    private static int half(DateTokens tokens, int i) {
        var token = tokens.get(i);
        var direct = HALVES.get(token.text());
        if (direct != null) return direct;
        if (tokens.get(i + 1).is(".") && tokens.get(i + 2).is("m") && (token.is("a") || token.is("p"))) {
            return token.is("a") ? 0 : 12;
        }
        if (tokens.get(i + 1).is(".") && tokens.get(i + 2).is("μ") && (token.is("π") || token.is("μ"))) {
            return token.is("π") ? 0 : 12;
        }
        if (tokens.get(i + 1).is("午")) return token.is("上") || token.is("午") ? 0 : token.is("下") ? 12 : -1;
        if (token.is("午"))
            return tokens.get(i + 1).is("前") ? 0 : tokens.get(i + 1).is("後") ? 12 : -1;
        return -1;
    }

    private static int halfLength(DateTokens tokens, int i) {
        if (HALVES.containsKey(tokens.get(i).text())) return 1;
        if (tokens.get(i + 1).is(".")) return tokens.get(i + 3).is(".") ? 4 : 3;
        return 2;
    }
}
