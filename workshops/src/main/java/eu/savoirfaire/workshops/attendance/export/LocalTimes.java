package eu.savoirfaire.workshops.attendance.export;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the times of one file. Whether 06/12 is in June or in December only the whole file can tell: the pattern is taken
 * that reads most of its times on or next to the day of the workshop.
 */
final class LocalTimes {
    private static final List<DateTimeFormatter> PATTERNS = List.of(
            pattern("M/d/uuuu h:mm[:ss] a"),
            pattern("M/d/uu, h:mm[:ss] a"),
            pattern("M/d/uuuu, h:mm[:ss] a"),
            pattern("M/d/uuuu H:mm[:ss]"),
            pattern("M/d/uu, H:mm[:ss]"),
            pattern("d/M/uuuu h:mm[:ss] a"),
            pattern("d/M/uuuu H:mm[:ss]"),
            pattern("d/M/uuuu, H:mm[:ss]"),
            pattern("d/M/uu, H:mm[:ss]"),
            pattern("d.M.uuuu H:mm[:ss]"),
            pattern("uuuu-M-d H:mm[:ss]"),
            pattern("uuuu-M-d'T'H:mm[:ss]"));

    private final DateTimeFormatter best;

    private LocalTimes(DateTimeFormatter best) {
        this.best = best;
    }

    /** @param day of the workshop */
    static LocalTimes of(Collection<String> times, LocalDate day) {
        var best = PATTERNS.getFirst();
        var most = -1L;
        for (var pattern : PATTERNS) {
            var near = times.stream()
                    .flatMap(text -> read(text, pattern).stream())
                    .filter(time -> isNear(time, day))
                    .count();
            if (near > most) {
                most = near;
                best = pattern;
            }
        }
        return new LocalTimes(best);
    }

    Optional<LocalDateTime> read(String text) {
        return read(text, best);
    }

    private static boolean isNear(LocalDateTime time, LocalDate day) {
        return Duration.between(day.atTime(12, 0), time).abs().compareTo(Duration.ofHours(48)) < 0;
    }

    private static Optional<LocalDateTime> read(String text, DateTimeFormatter pattern) {
        try {
            // narrow no-break spaces stand before AM and PM since CLDR 42
            return Optional.of(LocalDateTime.parse(text.strip().replaceAll("[\\h\\u202f]+", " "), pattern));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter pattern(String letters) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(letters)
                .toFormatter(Locale.ENGLISH);
    }
}
