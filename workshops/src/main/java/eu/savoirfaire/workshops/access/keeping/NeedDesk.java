package eu.savoirfaire.workshops.access.keeping;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent;
import eu.savoirfaire.workshops.access.AccessNeed;
import eu.savoirfaire.workshops.access.NeedKind;
import eu.savoirfaire.workshops.access.NeedRefusal;
import eu.savoirfaire.workshops.access.NeedTable;
import eu.savoirfaire.workshops.access.NeedTable.Action;
import eu.savoirfaire.workshops.access.NeedTable.Hand;
import eu.savoirfaire.workshops.access.NeedTable.State;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** How people say what they need, and how the one who is named for it answers. */
@Singleton
public class NeedDesk {
    private final Plans plans;
    private final Needs needs;
    private final Permissions permissions;
    private final CurrentActor actor;

    NeedDesk(Plans plans, Needs needs, Permissions permissions, CurrentActor actor) {
        this.plans = plans;
        this.needs = needs;
        this.permissions = permissions;
        this.actor = actor;
    }

    /** Names who sees what people need; what is open goes over to them. */
    @Transactional
    public void name(WorkshopId id, PersonId owner) {
        permissions.require(actor.get(), "workshop.plan", id.reference());
        needs.name(id, owner);
    }

    /** Says what the actor needs themselves. */
    @Transactional
    public Decision<KeptNeed> ask(WorkshopId id, NeedKind kind, String text, boolean consent) {
        var person = self();
        var workshop = find(id);
        if (workshop.state() == PlanningState.DRAFT || workshop.state().isOver()) {
            return new Decision.Not<>(new NeedRefusal.Closed());
        }
        var owner = needs.owner(id).or(() -> workshop.plan().hosts().stream().findFirst());
        if (owner.isEmpty()) {
            return new Decision.Not<>(new NeedRefusal.NobodyNamed());
        }
        return switch (AccessNeed.requested(person, kind, text, owner.get(), consent)) {
            case Decision.Done<AccessNeed>(var need) -> new Decision.Done<>(needs.enter(id, need, actor.get()));
            case Decision.DoneAlready<AccessNeed>(var need) -> new Decision.Done<>(needs.enter(id, need, actor.get()));
            case Decision.Not<AccessNeed>(var why) -> new Decision.Not<>(why);
        };
    }

    /** What the actor asked for at this workshop. */
    @Transactional
    public List<KeptNeed> mine(WorkshopId id) {
        return needs.of(self()).stream()
                .filter(kept -> kept.workshop().equals(id))
                .filter(kept -> kept.need().state() != State.WITHDRAWN)
                .toList();
    }

    /** What the actor may see and answer: as the owner everything, as a trainer only what nobody answered in time. */
    @Transactional
    public List<KeptNeed> answerable(WorkshopId id) {
        var workshop = find(id);
        return needs.of(id).stream()
                .filter(kept -> kept.need().state() != State.WITHDRAWN)
                .filter(kept -> hand(kept, workshop) == Hand.OWNER
                        || kept.need().state() == State.ESCALATED && workshop.isOfTrainer(actor.get()))
                .toList();
    }

    /** Answers, or takes back what one asked for oneself. */
    @Transactional
    public Decision<KeptNeed> decide(UUID id, Action action, String words) {
        var kept = needs.find(id).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
        var hand = action == Action.WITHDRAW ? personal(kept) : hand(kept, find(kept.workshop()));
        return decide(kept, action, hand, words, actor.get());
    }

    /** Brings before the trainers what nobody answered in time. */
    @Transactional
    boolean escalate(KeptNeed kept) {
        return decide(kept, Action.ESCALATE, Hand.CLOCK, "", Actor.system()) instanceof Decision.Done;
    }

    private Decision<KeptNeed> decide(KeptNeed kept, Action action, Hand hand, String words, Actor by) {
        var word = "access-need." + action.name().toLowerCase(Locale.ROOT);
        return switch (kept.need().decide(action, hand, words)) {
            case Decision.Done<AccessNeed>(var after) ->
                new Decision.Done<>(needs.change(kept, after, by, word, event(kept, action)));
            case Decision.DoneAlready<AccessNeed> _ -> new Decision.DoneAlready<>(kept);
            case Decision.Not<AccessNeed>(var why) -> new Decision.Not<>(why);
        };
    }

    private static WorkshopsEvent event(KeptNeed kept, NeedTable.Action action) {
        return action == Action.ESCALATE
                ? new WorkshopsEvent.NeedEscalated(kept.workshop(), kept.id())
                : new WorkshopsEvent.NeedAnswered(kept.workshop(), kept.id());
    }

    private Hand hand(KeptNeed kept, PlannedWorkshop workshop) {
        if (actor.get().person().filter(kept.need().owner()::equals).isPresent()) {
            return Hand.OWNER;
        }
        return workshop.isOfTrainer(actor.get()) ? Hand.TRAINER : Hand.PERSON;
    }

    /** Only whoever asked takes back; for everybody else it is not there. */
    private Hand personal(KeptNeed kept) {
        if (!self().equals(kept.need().person())) {
            throw new Refused(new PlanningRefusal.NotFound());
        }
        return Hand.PERSON;
    }

    private PersonId self() {
        var who = actor.get();
        return who.person()
                .filter(_ -> who.onBehalfOf().isEmpty())
                .orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
    }

    private PlannedWorkshop find(WorkshopId id) {
        return plans.find(id).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
    }
}
