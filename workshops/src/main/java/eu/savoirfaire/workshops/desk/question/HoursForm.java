package eu.savoirfaire.workshops.desk.question;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.planning.time.HoursReading;
import eu.savoirfaire.workshops.planning.time.LocalMoment;
import eu.savoirfaire.workshops.planning.time.Pass;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The hours that somebody typed.
 *
 * @param hours empty where something has to be mended
 */
public record HoursForm(Optional<Hours> hours, FormErrors errors) {

    /** Reads {@code day}, {@code begins}, {@code last-day}, {@code ends}, {@code zone} and which of two hours is meant. */
    public static HoursForm read(Typed typed, FormErrors before) {
        var errors = before;
        var day = day(typed.text("day"));
        var last = typed.ticked("last-day") ? day(typed.text("last-day")) : day;
        var begins = time(typed.text("begins"));
        var ends = time(typed.text("ends"));
        var zone = zone(typed.text("zone"));
        if (day.isEmpty()) {
            errors = errors.with("day", Label.key("workshops.plan.day.wrong"));
        }
        if (begins.isEmpty()) {
            errors = errors.with("begins", Label.key("workshops.plan.begins.wrong"));
        }
        if (day.isPresent() && last.isEmpty()) {
            errors = errors.with("last-day", Label.key("workshops.plan.day.wrong"));
        }
        if (ends.isEmpty()) {
            errors = errors.with("ends", Label.key("workshops.plan.ends.wrong"));
        }
        if (zone.isEmpty()) {
            errors = errors.with("zone", Label.key("workshops.plan.zone.wrong"));
        }
        if (day.isEmpty() || last.isEmpty() || begins.isEmpty() || ends.isEmpty() || zone.isEmpty()) {
            return new HoursForm(Optional.empty(), errors);
        }
        var start = moment(typed, "begins-pass", day.get().atTime(begins.get()));
        var end = moment(typed, "ends-pass", last.get().atTime(ends.get()));
        return settled(Hours.read(zone.get(), start, end), start, errors);
    }

    private static HoursForm settled(HoursReading reading, LocalMoment start, FormErrors errors) {
        return switch (reading) {
            case HoursReading.Clear(var hours) -> new HoursForm(Optional.of(hours), errors);
            case HoursReading.NoSuchTime(var local, var next) ->
                wrong(
                        errors,
                        local.equals(start.local()) ? "begins" : "ends",
                        Label.key(
                                "workshops.plan.time.gap",
                                local.toLocalTime().toString(),
                                next.toLocalTime().toString()));
            case HoursReading.Twice(var local) ->
                wrong(
                        errors,
                        local.equals(start.local()) ? "begins-pass" : "ends-pass",
                        Label.key(
                                "workshops.plan.time.twice", local.toLocalTime().toString()));
            case HoursReading.EndsTooEarly() -> wrong(errors, "ends", Label.key("workshops.plan.time.too-early"));
        };
    }

    private static HoursForm wrong(FormErrors errors, String field, Label why) {
        return new HoursForm(Optional.empty(), errors.with(field, why));
    }

    private static LocalMoment moment(Typed typed, String pass, LocalDateTime local) {
        return new LocalMoment(local, typed.one(Pass.class, pass));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
