package eu.savoirfaire.matching.offer.statement;

import eu.savoirfaire.matching.profile.Availability;
import java.util.Collection;
import java.util.Locale;

/** Times of a week as people say them. */
public enum Shift {
    WEEKDAY_MORNINGS(0, 4, 0, 0),
    WEEKDAY_AFTERNOONS(0, 4, 1, 1),
    WEEKDAY_EVENINGS(0, 4, 2, 2),
    WEEKENDS(5, 6, 0, 2),
    NIGHTS(0, 6, 3, 3);

    private static final int PARTS_OF_A_DAY = 4;

    private final int parts;

    Shift(int firstDay, int lastDay, int firstPart, int lastPart) {
        var all = 0;
        for (var day = firstDay; day <= lastDay; day++) {
            for (var part = firstPart; part <= lastPart; part++) {
                all |= 1 << (day * PARTS_OF_A_DAY + part);
            }
        }
        this.parts = all;
    }

    /** In lower-case-kebab. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All parts of the week in any of these. */
    public static Availability all(Collection<Shift> shifts) {
        return new Availability(shifts.stream().mapToInt(shift -> shift.parts).reduce(0, (a, b) -> a | b));
    }
}
