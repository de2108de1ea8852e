package org.backfile.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/** The only date of a build, as Reproducible Builds wants it: told by the user, never asked of the clock. */
final class BuildDate {

    private BuildDate() {}

    /**
     * The first one that is a date; null when none is. Both may be ISO 8601 or whole seconds since 1970, as Maven allows.
     *
     * @param outputTimestamp of {@code project.build.outputTimestamp}
     * @param sourceDateEpoch of the environment's {@code SOURCE_DATE_EPOCH}
     */
    static @Nullable Timestamp of(@Nullable String outputTimestamp, @Nullable String sourceDateEpoch) {
        return Stream.of(read(outputTimestamp), read(sourceDateEpoch))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** Maven takes anything of a single character for "none". */
    private static @Nullable Timestamp read(@Nullable String text) {
        if (text == null || text.strip().length() < 2) return null;
        try {
            if (!text.strip().chars().allMatch(Character::isDigit)) return Timestamp.parse(text);
            OffsetDateTime moment =
                    Instant.ofEpochSecond(Long.parseLong(text.strip())).atOffset(ZoneOffset.UTC);
            return new Timestamp(moment.toLocalDate(), moment.toLocalTime(), ZoneOffset.UTC);
        } catch (DateTimeException | NumberFormatException noDate) {
            return null;
        }
    }
}
