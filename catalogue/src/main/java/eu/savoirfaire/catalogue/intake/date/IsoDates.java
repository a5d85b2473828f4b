package eu.savoirfaire.catalogue.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the ISO 8601 text of a partial date back. */
public final class IsoDates {
    private IsoDates() {}

    /** Empty if the text is no date, no month, no year and no range of two. */
    public static Optional<PartialDate> parse(String iso) {
        var parts = iso.split("/", -1);
        try {
            return switch (parts.length) {
                case 1 -> Optional.of(single(iso));
                case 2 -> Optional.of(new PartialDate.Range(single(parts[0]), single(parts[1])));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PartialDate single(String iso) {
        return switch (iso.length()) {
            case 4 -> new PartialDate.WholeYear(Year.parse(iso));
            case 7 -> new PartialDate.Month(YearMonth.parse(iso));
            default -> new PartialDate.Day(LocalDate.parse(iso));
        };
    }
}
