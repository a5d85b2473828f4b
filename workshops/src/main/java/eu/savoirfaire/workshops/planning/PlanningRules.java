package eu.savoirfaire.workshops.planning;

import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.WorkshopsEvent;
import eu.savoirfaire.workshops.planning.PlanningRefusal.Need;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.planning.table.PlanningTable.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What an action takes beside its line in the table; one object for one decision. */
record PlanningRules(PlannedWorkshop workshop, Row row, Set<Hand> hands, Instant now) {

    Decision<PlannedWorkshop> decide(PlanningCommand command) {
        return switch (command) {
            case PlanningCommand.Rewrite(var plan) -> plan.equals(workshop.plan()) ? same() : done(moved().with(plan));
            case PlanningCommand.Simple(var action) -> simple(action);
            case PlanningCommand.Because(var action, var reason) -> because(action, reason);
            case PlanningCommand.To to -> to(to);
            case PlanningCommand.ChangeMode change -> change(change);
            case PlanningCommand.Resize(var channel, var seats) -> resize(channel, seats);
        };
    }

    private Decision<PlannedWorkshop> simple(PlanningAction action) {
        return switch (action) {
            case SCHEDULE -> lacking().map(this::not).orElseGet(() -> done(scheduled(moved())));
            case BEGIN -> onTime(new WorkshopsEvent.WorkshopBegun(workshop.id()));
            case END -> onTime(new WorkshopsEvent.WorkshopEnded(workshop.id()));
            case PUBLISH_RECORD ->
                workshop.plan().kind().mayBePublic()
                        ? done(moved())
                        : new Decision.Not<>(new PlanningRefusal.NeverPublic());
            default -> done(moved());
        };
    }

    /** The clock keeps to the hours; a host knows better than any clock. */
    private Decision<PlannedWorkshop> onTime(WorkshopsEvent event) {
        var early = !hands.contains(Hand.HOST) && workshop.due(now).isEmpty();
        return early ? new Decision.Not<>(new PlanningRefusal.TooEarly()) : done(moved().telling(event));
    }

    private Decision<PlannedWorkshop> because(PlanningAction action, String reason) {
        if (reason.isBlank()) {
            return not(Need.REASON);
        }
        var after = moved().because(reason.strip());
        return done(
                switch (action) {
                    case POSTPONE -> after.marked().telling(new WorkshopsEvent.WorkshopPostponed(workshop.id()));
                    case CANCEL -> cancelled(after);
                    default -> after.telling(new WorkshopsEvent.WorkshopAborted(workshop.id()));
                });
    }

    /** Nobody knows of a draft, so nobody is told that it is gone. */
    private PlannedWorkshop cancelled(PlannedWorkshop after) {
        return workshop.state() == PlanningState.DRAFT
                ? after
                : after.marked().telling(new WorkshopsEvent.WorkshopCancelled(workshop.id()));
    }

    private Decision<PlannedWorkshop> to(PlanningCommand.To to) {
        if (!to.hours().startsAt().isAfter(now)) {
            return not(Need.FUTURE);
        }
        if (to.action() == PlanningAction.RESCHEDULE) {
            return done(scheduled(moved().with(workshop.plan().at(to.hours())).marked()));
        }
        return to.hours().equals(workshop.plan().hours())
                ? same()
                : done(moved().with(workshop.plan().at(to.hours())).marked().telling(changed()));
    }

    private Decision<PlannedWorkshop> change(PlanningCommand.ChangeMode change) {
        var other = workshop.plan().in(change.mode(), change.place(), change.seats());
        if (other.equals(workshop.plan())) {
            return same();
        }
        if (change.reason().isBlank()) {
            return not(Need.REASON);
        }
        if (!other.placeIsKnown()) {
            return not(Need.PLACE);
        }
        return other.seatsFitMode()
                ? done(moved().with(other)
                        .because(change.reason().strip())
                        .marked()
                        .telling(changed()))
                : not(Need.SEATS);
    }

    private Decision<PlannedWorkshop> resize(Channel channel, int seats) {
        var now = workshop.plan().seats().get(channel);
        if (now == null || seats < 1) {
            return not(Need.SEATS);
        }
        return now == seats ? same() : done(moved().with(workshop.plan().seating(channel, seats)));
    }

    /** What a workshop has to have before people may know of it. */
    private Optional<Need> lacking() {
        var plan = workshop.plan();
        if (plan.title().isBlank()) {
            return Optional.of(Need.TITLE);
        }
        if (plan.languages().isEmpty()) {
            return Optional.of(Need.LANGUAGES);
        }
        if (!plan.placeIsKnown()) {
            return Optional.of(Need.PLACE);
        }
        if (!plan.seatsFitMode()) {
            return Optional.of(Need.SEATS);
        }
        return plan.hours().startsAt().isAfter(now) ? Optional.empty() : Optional.of(Need.FUTURE);
    }

    private PlannedWorkshop moved() {
        return workshop.moved(row);
    }

    private static PlannedWorkshop scheduled(PlannedWorkshop after) {
        return after.telling(new WorkshopsEvent.WorkshopScheduled(
                after.id(), after.plan().hours().startsAt()));
    }

    private WorkshopsEvent changed() {
        return new WorkshopsEvent.WorkshopChanged(workshop.id());
    }

    private static Decision<PlannedWorkshop> done(PlannedWorkshop after) {
        return new Decision.Done<>(after);
    }

    private Decision<PlannedWorkshop> same() {
        return new Decision.DoneAlready<>(workshop);
    }

    private Decision<PlannedWorkshop> not(Need need) {
        return new Decision.Not<>(new PlanningRefusal.Lacking(need));
    }
}
