package eu.savoirfaire.workshops.planning.keeping;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.planning.time.Hours;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** What trainers, hosts and the clock do to workshops that are planned. */
@Singleton
public class Planning {
    private final Plans plans;
    private final List<AfterPlanning> followers;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Planning(Plans plans, List<AfterPlanning> followers, CurrentActor actor, TimeOrderedIds ids, Clock clock) {
        this.plans = plans;
        this.followers = followers;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins to plan a workshop: a draft that only its trainers know of.
     *
     * @throws Refused when the actor is no trainer of the organisation that is to hold it
     */
    @Transactional
    public PlannedWorkshop begin(Plan plan) {
        var trainer = actor.get();
        if (!Hand.of(trainer, plan.holder(), plan.hosts()).contains(Hand.TRAINER)) {
            throw new Refused(new PlanningRefusal.NotYours(PlanningAction.REWRITE));
        }
        return plans.save(PlannedWorkshop.begun(new WorkshopId(ids.next()), plan), trainer, "workshop.begin");
    }

    /**
     * Does one thing to a workshop, and everything that follows from it, or nothing.
     *
     * @param seen the version that the actor saw
     * @throws Refused when there is no such workshop, or it is not the one that the actor saw
     */
    @Transactional
    public Decision<PlannedWorkshop> perform(WorkshopId id, long seen, PlanningCommand command) {
        var workshop = find(id);
        if (workshop.version() != seen) {
            throw new Refused(new PlanningRefusal.ChangedMeanwhile());
        }
        return perform(workshop, command, actor.get());
    }

    /**
     * Enters a workshop as one that took place: what was held before anybody planned it here has people and a programme, but no
     * day that could be led.
     *
     * @param hours when it was
     * @throws Refused when it is not open, not over by then, or not of the actor
     */
    @Transactional
    public PlannedWorkshop enterAsHeld(WorkshopId id, Hours hours) {
        var workshop = find(id);
        var trainer = actor.get();
        if (!workshop.isOfTrainer(trainer)) {
            throw new Refused(new PlanningRefusal.NotYours(PlanningAction.END));
        }
        if (workshop.state() != PlanningState.OPEN) {
            throw new Refused(new PlanningRefusal.NotNow(workshop.state(), PlanningAction.END));
        }
        if (hours.endsAt().isAfter(clock.instant())) {
            throw new Refused(new PlanningRefusal.TooEarly());
        }
        // who said yes to it said so to the day it was: nobody is asked again
        var there = workshop.at(hours);
        var saved = plans.save(there.held(), trainer, "workshop.enter-as-held");
        followers.forEach(follower -> follower.changed(there, saved));
        return saved;
    }

    /** Opens doors and ends what is over; any number of nodes may do so. */
    public int tick() {
        var done = 0;
        for (var id : plans.due(clock.instant())) {
            try {
                done += act(id) ? 1 : 0;
            } catch (Refused overtaken) {
                // another node was quicker
                continue;
            }
        }
        return done;
    }

    @Transactional
    boolean act(WorkshopId id) {
        var workshop = find(id);
        return workshop.due(clock.instant())
                .map(command -> perform(workshop, command, Actor.system()))
                .filter(decision -> decision instanceof Decision.Done)
                .isPresent();
    }

    private Decision<PlannedWorkshop> perform(PlannedWorkshop before, PlanningCommand command, Actor by) {
        var decision = before.decide(command, by, clock.instant());
        if (!(decision instanceof Decision.Done<PlannedWorkshop>(var after))) {
            return decision;
        }
        var word = command.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var saved = plans.save(after, by, "workshop." + word);
        followers.forEach(follower -> follower.changed(before, saved));
        return new Decision.Done<>(saved);
    }

    private PlannedWorkshop find(WorkshopId id) {
        return plans.find(id).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
    }

    /** Looks every now and then. */
    @Singleton
    @Requires(property = "savoir.events.workers", notEquals = "false")
    static final class Watch {
        private final Planning planning;

        Watch(Planning planning) {
            this.planning = planning;
        }

        @Scheduled(initialDelay = "30s", fixedDelay = "30s")
        void look() {
            planning.tick();
        }
    }
}
