package eu.savoirfaire.platform.accesspoint.hours;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Label;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;

/** Says when, in words of one reader, at one moment: today, tomorrow, or the day. */
public record Wording(Language language, Instant now) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** How an office stands. */
    public Label of(Standing standing) {
        return switch (standing) {
            case Standing.Open(var until) -> Label.key("platform.hours.open-until", time(until));
            case Standing.Opens(var at) -> Label.key("platform.hours.opens", day(at), time(at));
            case Standing.Closed() -> Label.key("platform.hours.closed");
        };
    }

    /** From when until when something takes place; that it is going on, if it is. */
    public Label between(ZonedDateTime begins, ZonedDateTime ends) {
        return begins.toInstant().isAfter(now)
                ? Label.key("platform.hours.between", day(begins), time(begins), time(ends))
                : Label.key("platform.hours.here-until", time(ends));
    }

    /** Today, tomorrow, or the day of the week with its date. */
    public Label day(ZonedDateTime moment) {
        var today = now.atZone(moment.getZone()).toLocalDate();
        if (moment.toLocalDate().equals(today)) {
            return Label.key("platform.hours.today");
        }
        return moment.toLocalDate().equals(today.plusDays(1))
                ? Label.key("platform.hours.tomorrow")
                : date(moment.toLocalDate());
    }

    /** The day of the week with its date. */
    public Label date(LocalDate day) {
        return Label.key(
                "platform.hours.date",
                weekday(day.getDayOfWeek()),
                Formats.of(language).date(day));
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    public static String time(TemporalAccessor moment) {
        return TIME.format(moment);
    }
}
