package eu.savoirfaire.workshops;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * When a workshop was held, in its own zone and only as exactly as its source tells it: a day, a month or a year, or
 * from one to another.
 *
 * @param first the first day it may have been
 * @param last the last day it may have been
 */
public record HeldOn(LocalDate first, LocalDate last, Precision precision) {

    /** How much is known of each end. */
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
        last = switch (precision) {
            case DAY -> last;
            case MONTH -> YearMonth.from(last).atEndOfMonth();
            case YEAR -> last.withDayOfYear(last.lengthOfYear());
        };
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    public static HeldOn on(LocalDate day) {
        return new HeldOn(day, day, Precision.DAY);
    }

    public static HeldOn in(YearMonth month) {
        return new HeldOn(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    public static HeldOn in(Year year) {
        return new HeldOn(year.atDay(1), year.atDay(year.length()), Precision.YEAR);
    }

    /**
     * Reads {@code 2019-04-12}, {@code 2019-04} or {@code 2019}, or two of one kind joined by a slash (ISO 8601,
     * reduced precision and intervals); empty for anything else.
     */
    public static Optional<HeldOn> parse(String iso) {
        var slash = iso.indexOf('/');
        try {
            return slash < 0 ? one(iso) : span(one(iso.substring(0, slash)), one(iso.substring(slash + 1)));
        } catch (DateTimeException | IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<HeldOn> one(String iso) {
        return switch (iso.length()) {
            case 10 -> Optional.of(on(LocalDate.parse(iso)));
            case 7 -> Optional.of(in(YearMonth.parse(iso)));
            case 4 -> Optional.of(in(Year.parse(iso)));
            default -> Optional.empty();
        };
    }

    private static Optional<HeldOn> span(Optional<HeldOn> from, Optional<HeldOn> to) {
        return from.flatMap(begin -> to.filter(end -> end.precision == begin.precision)
                .map(end -> new HeldOn(begin.first, end.last, begin.precision)));
    }

    /** The day, month or year it began: a {@link LocalDate}, {@link YearMonth} or {@link Year}. */
    public TemporalAccessor from() {
        return known(first);
    }

    /** The day, month or year it ended; empty when that is the one it began. */
    public Optional<TemporalAccessor> until() {
        return Optional.of(known(last)).filter(end -> !end.equals(from()));
    }

    public boolean isKnownToTheDay() {
        return precision == Precision.DAY;
    }

    /** Whether both may be the same days. */
    public boolean mayBe(HeldOn other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** What {@link #parse} reads. */
    @Override
    public String toString() {
        return from() + until().map(end -> "/" + end).orElse("");
    }

    private TemporalAccessor known(LocalDate day) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> YearMonth.from(day);
            case YEAR -> Year.from(day);
        };
    }
}
