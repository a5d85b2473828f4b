package eu.savoirfaire.workshops.announcement;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A workshop to come in the list.
 *
 * @param postponed whether it waits for a new date
 * @param seats whether there are any, in a few words
 */
public record UpcomingCard(
        String href,
        Phrase title,
        ZonedDateTime start,
        String zone,
        boolean postponed,
        Label mode,
        @Nullable Phrase place,
        Label seats,
        boolean open) {

    public static UpcomingCard of(Announced announced) {
        var plan = announced.workshop().plan();
        return new UpcomingCard(
                "/workshops/" + announced.slug(),
                new Phrase(plan.title(), plan.language()),
                plan.hours().start(),
                plan.hours().zone().getId(),
                announced.workshop().state() == PlanningState.POSTPONED,
                Label.key("workshops.mode." + plan.mode()),
                plan.place().map(place -> new Phrase(place, plan.language())).orElse(null),
                seats(announced),
                announced.isOpen());
    }

    /** Who waits is nobody's business; that one would have to wait is everybody's. */
    static Label seats(Announced announced) {
        return switch (announced.workshop().state()) {
            case OPEN ->
                announced.free() > 0
                        ? Label.key("workshops.announced.seats.free", announced.free())
                        : Label.key("workshops.announced.seats.waiting");
            case SCHEDULED -> Label.key("workshops.announced.seats.soon");
            case POSTPONED -> Label.key("workshops.announced.seats.postponed");
            case LIVE -> Label.key("workshops.announced.seats.live");
            case CANCELLED -> Label.key("workshops.announced.seats.cancelled");
            case DRAFT, CLOSED, HELD, ABORTED, RECORDED -> Label.key("workshops.announced.seats.closed");
        };
    }
}
