package eu.savoirfaire.catalogue.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the ISO 8601 text of a partial date back. */
public final class IsoDates {
    private IsoDates() {}

    /** Empty if the text is no date, no month, no year and no range of two of one kind, the earlier first. */
    public static Optional<PartialDate> parse(String iso) {
        var parts = iso.split("/", -1);
        try {
            return switch (parts.length) {
                case 1 -> Optional.of(single(iso));
                case 2 -> range(single(parts[0]), single(parts[1]));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> range(PartialDate from, PartialDate to) {
        var isOne = from.getClass() == to.getClass() && !to.earliest().isBefore(from.earliest());
        return isOne ? Optional.of(new PartialDate.Range(from, to)) : Optional.empty();
    }

    private static PartialDate single(String iso) {
        return switch (iso.length()) {
            case 4 -> new PartialDate.WholeYear(Year.parse(iso));
            case 7 -> new PartialDate.Month(YearMonth.parse(iso));
            case 10 -> new PartialDate.Day(LocalDate.parse(iso));
            default -> throw new DateTimeException(iso);
        };
    }
}
