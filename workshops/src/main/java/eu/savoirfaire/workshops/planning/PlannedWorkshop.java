package eu.savoirfaire.workshops.planning;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.planning.table.PlanningTable;
import eu.savoirfaire.workshops.planning.table.PlanningTable.Row;
import eu.savoirfaire.workshops.planning.time.Hours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A workshop from its first draft to its end. {@link PlanningTable} says who may move it from where to where,
 * {@link PlanningRules} what else it takes.
 *
 * @param cameBy what was done to it last; empty for one that was only begun
 * @param reason why it was put off, broken off, cancelled or moved to another mode; empty when nothing of it stands
 * @param version of what is stored, for optimistic locking; 0 for one that was never stored
 * @param news what happened since it was read
 */
public record PlannedWorkshop(
        WorkshopId id,
        Plan plan,
        PlanningState state,
        Optional<PlanningAction> cameBy,
        Optional<String> reason,
        CalendarMark calendar,
        long version,
        List<WorkshopsEvent> news) {

    public PlannedWorkshop {
        news = List.copyOf(news);
    }

    /** One that somebody began to plan. */
    public static PlannedWorkshop begun(WorkshopId id, Plan plan) {
        var mark = new CalendarMark(id.value().toString(), 0);
        return new PlannedWorkshop(
                id, plan, PlanningState.DRAFT, Optional.empty(), Optional.empty(), mark, 0, List.of());
    }

    /** Does what is asked for, or says why not. Whoever asks again for what was just done changes nothing. */
    public Decision<PlannedWorkshop> decide(PlanningCommand command, Actor actor, Instant now) {
        var action = command.action();
        var row = PlanningTable.row(state, action);
        if (row.isEmpty()) {
            return cameBy.filter(action::equals).isPresent()
                    ? new Decision.DoneAlready<>(this)
                    : new Decision.Not<>(new PlanningRefusal.NotNow(state, action));
        }
        var hands = Hand.of(actor, plan.holder(), plan.hosts());
        if (Collections.disjoint(row.get().hands(), hands)) {
            return new Decision.Not<>(new PlanningRefusal.NotYours(action));
        }
        return new PlanningRules(this, row.get(), hands, now).decide(command);
    }

    /** The same at other hours, of which nobody is told. */
    public PlannedWorkshop at(Hours hours) {
        return with(plan.at(hours));
    }

    /** The same as one that took place. */
    public PlannedWorkshop held() {
        var held = new PlannedWorkshop(
                id,
                plan,
                PlanningState.HELD,
                Optional.of(PlanningAction.END),
                Optional.empty(),
                calendar,
                version,
                news);
        return held.telling(new WorkshopsEvent.WorkshopEnded(id));
    }

    /** What the clock has to do about it now, if anything. */
    public Optional<PlanningCommand> due(Instant now) {
        return switch (state) {
            case OPEN, CLOSED ->
                now.isBefore(plan.hours().startsAt().minus(Plan.DOORS))
                        ? Optional.empty()
                        : Optional.of(new PlanningCommand.Simple(PlanningAction.BEGIN));
            case LIVE ->
                now.isBefore(plan.hours().endsAt())
                        ? Optional.empty()
                        : Optional.of(new PlanningCommand.Simple(PlanningAction.END));
            case DRAFT, SCHEDULED, HELD, ABORTED, RECORDED, POSTPONED, CANCELLED -> Optional.empty();
        };
    }

    /** Whether the actor is a trainer of the organisation that holds it. */
    public boolean isOfTrainer(Actor actor) {
        return Hand.of(actor, plan.holder(), plan.hosts()).contains(Hand.TRAINER);
    }

    /** Whether the actor may lead the day. */
    public boolean isOfHost(Actor actor) {
        return Hand.of(actor, plan.holder(), plan.hosts()).contains(Hand.HOST);
    }

    /** Whether somebody may ask for a seat now. */
    public boolean takesRegistrations() {
        return state == PlanningState.OPEN;
    }

    PlannedWorkshop moved(Row row) {
        return new PlannedWorkshop(
                id, plan, row.to(), Optional.of(row.action()), Optional.empty(), calendar, version, news);
    }

    PlannedWorkshop with(Plan other) {
        return new PlannedWorkshop(id, other, state, cameBy, reason, calendar, version, news);
    }

    PlannedWorkshop because(String why) {
        return new PlannedWorkshop(id, plan, state, cameBy, Optional.of(why), calendar, version, news);
    }

    /** For calendars it is another one from now on. */
    PlannedWorkshop marked() {
        return new PlannedWorkshop(id, plan, state, cameBy, reason, calendar.changed(), version, news);
    }

    PlannedWorkshop telling(WorkshopsEvent event) {
        var more = new ArrayList<>(news);
        more.add(event);
        return new PlannedWorkshop(id, plan, state, cameBy, reason, calendar, version, more);
    }
}
