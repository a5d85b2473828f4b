package eu.savoirfaire.platform.accesspoint.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.hours.ZoneOfPlace;
import eu.savoirfaire.platform.accesspoint.stop.PlannedStop;
import eu.savoirfaire.platform.accesspoint.stop.Repetition;
import eu.savoirfaire.platform.accesspoint.stop.Stop;
import eu.savoirfaire.platform.entry.Question;
import eu.savoirfaire.platform.entry.Typed;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions about stops, and their answers. */
@Singleton
final class StopEntry {
    private final AccessPointEntry points;

    StopEntry(AccessPointEntry points) {
        this.points = points;
    }

    /** @param stops at least one, in order */
    record Planned(Stop.Site site, List<PlannedStop> stops) {}

    /** Before anything was typed: near home. */
    static Map<String, Object> beginning(AccessPoint unit) {
        return Map.of(
                "municipality",
                unit.details().municipality(),
                "region",
                unit.details().region());
    }

    List<Question> questions(Typed typed, Language language) {
        var repetition = Repetition.of(typed.text("repetition")).orElse(Repetition.ONCE);
        return List.of(
                Question.text("place", key("place"), typed.text("place")).hinting(key("place.hint")),
                Question.text(
                        "municipality", Label.key("platform.access-point.municipality"), typed.text("municipality")),
                points.region(typed.text("region"), language),
                Question.day("day", key("day"), typed.text("day")),
                Question.typed("from", "time", key("from"), typed.text("from")),
                Question.typed("until", "time", key("until"), typed.text("until")),
                Question.choice(
                        "repetition",
                        "radio",
                        key("repetition"),
                        Arrays.stream(Repetition.values())
                                .map(one -> Choice.of(one.code(), key("repetition." + one.code()), one == repetition))
                                .toList()),
                Question.day("last", key("last"), typed.text("last"))
                        .hinting(key("last.hint"))
                        .ifAny());
    }

    /** What was answered; empty when something has to be mended. */
    Optional<Planned> read(Typed typed, Instant now) {
        var site = new Stop.Site(
                typed.required("place", 300), typed.required("municipality", 120), points.readRegion(typed));
        var zone = ZoneOfPlace.of(site.region());
        var day = typed.requiredDay("day");
        var from = typed.requiredTime("from");
        var until = typed.requiredTime("until");
        var days = day.map(first -> days(typed, first)).orElseGet(List::of);
        if (from.isPresent() && from.equals(until)) {
            typed.wrong("until", key("until.wrong"));
        }
        if (typed.errors().any()) {
            return Optional.empty();
        }
        var stops = days.stream()
                .map(one -> new PlannedStop(one, from.orElseThrow(), until.orElseThrow(), zone))
                .toList();
        if (!stops.getFirst().ends().toInstant().isAfter(now)) {
            typed.wrong("day", key("day.over"));
            return Optional.empty();
        }
        return Optional.of(new Planned(site, stops));
    }

    private static List<LocalDate> days(Typed typed, LocalDate first) {
        var repetition = Repetition.of(typed.text("repetition")).orElse(Repetition.ONCE);
        if (repetition == Repetition.ONCE) {
            return List.of(first);
        }
        var last = typed.requiredDay("last").orElse(first);
        if (last.isBefore(first)) {
            typed.wrong("last", key("last.wrong"));
            return List.of(first);
        }
        var days = repetition.days(first, last);
        if (days.size() > Repetition.MOST) {
            typed.wrong("last", Label.key("platform.stop.last.too-many", Repetition.MOST));
        }
        return days;
    }

    private static Label key(String end) {
        return Label.key("platform.stop." + end);
    }
}
