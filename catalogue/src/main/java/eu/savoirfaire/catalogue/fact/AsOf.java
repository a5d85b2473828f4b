package eu.savoirfaire.catalogue.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Dates that are known as a day, a month or a year, as ISO 8601 writes them. */
public final class AsOf {
    private AsOf() {}

    /** A {@link LocalDate}, {@link YearMonth} or {@link Year}; empty when it is none of them. */
    public static Optional<TemporalAccessor> read(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> Optional.of(Year.parse(iso));
                case 7 -> Optional.of(YearMonth.parse(iso));
                case 10 -> Optional.of(LocalDate.parse(iso));
                default -> Optional.empty();
            };
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
