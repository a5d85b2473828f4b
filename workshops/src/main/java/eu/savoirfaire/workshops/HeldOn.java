package eu.savoirfaire.workshops;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * When a workshop was held, in its own zone and only as exactly as its source tells it.
 *
 * @param first the day, or the first day of the month or year
 */
public record HeldOn(LocalDate first, Precision precision) {

    /** How much is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public HeldOn {
        first = switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
        };
    }

    public static HeldOn on(LocalDate day) {
        return new HeldOn(day, Precision.DAY);
    }

    public static HeldOn in(YearMonth month) {
        return new HeldOn(month.atDay(1), Precision.MONTH);
    }

    public static HeldOn in(Year year) {
        return new HeldOn(year.atDay(1), Precision.YEAR);
    }

    /** Reads {@code 2019-04-12}, {@code 2019-04} or {@code 2019} (ISO 8601, reduced precision); empty for anything else. */
    public static Optional<HeldOn> parse(String iso) {
        try {
            return switch (iso.length()) {
                case 10 -> Optional.of(on(LocalDate.parse(iso)));
                case 7 -> Optional.of(in(YearMonth.parse(iso)));
                case 4 -> Optional.of(in(Year.parse(iso)));
                default -> Optional.empty();
            };
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** The day, or the last day of the month or year. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
        };
    }

    /** A {@link LocalDate}, a {@link YearMonth} or a {@link Year}. */
    public TemporalAccessor asKnown() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first);
            case YEAR -> Year.from(first);
        };
    }

    public boolean isDay() {
        return precision == Precision.DAY;
    }

    /** Whether both may be the same day. */
    public boolean mayBe(HeldOn other) {
        return !first.isAfter(other.last()) && !other.first.isAfter(last());
    }

    /** What {@link #parse} reads. */
    @Override
    public String toString() {
        return asKnown().toString();
    }
}
