package eu.savoirfaire.platform.accesspoint.stop;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.Recur;

/** How often a unit comes back, as a recurrence rule (RFC 5545 §3.3.10) that the calendar library expands. */
public enum Repetition {
    ONCE(""),
    WEEKLY("FREQ=WEEKLY"),
    EVERY_SECOND_WEEK("FREQ=WEEKLY;INTERVAL=2"),
    EVERY_FOURTH_WEEK("FREQ=WEEKLY;INTERVAL=4"),
    /** On the same weekday of each month, such as its second Tuesday. */
    MONTHLY("FREQ=MONTHLY;BYDAY=");

    /** More dates at once are a mistake rather than a plan. */
    public static final int MOST = 60;

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int LAST = -1;

    private final String rule;

    Repetition(String rule) {
        this.rule = rule;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Repetition> of(String code) {
        return List.of(values()).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * The days from the first to the last, both included, at most one more than {@link #MOST} so that too many show.
     *
     * @param last the first day again for what happens once
     */
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        if (this == ONCE) {
            return List.of(first);
        }
        return new Recur<LocalDate>(rule(first))
                .getDates(first, first, last.plusDays(1), MOST + 1).stream()
                        .filter(day -> !day.isAfter(last))
                        .toList();
    }

    /** The rule of stops that begin on this day. */
    String rule(LocalDate first) {
        return this == MONTHLY ? rule + place(first) + weekday(first) : rule;
    }

    /** Which of its weekday in the month it is; a fifth one counts as the last, for few months have five. */
    private static int place(LocalDate day) {
        var place = (day.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + 1;
        var isLast = day.equals(day.with(TemporalAdjusters.lastInMonth(day.getDayOfWeek())));
        return place == 5 && isLast ? LAST : place;
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().name().substring(0, 2);
    }
}
