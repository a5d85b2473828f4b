package eu.savoirfaire.workshops.assignment.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.assignment.Assignment;
import eu.savoirfaire.workshops.assignment.AssignmentTable.Action;
import eu.savoirfaire.workshops.assignment.AssignmentTable.Hand;
import eu.savoirfaire.workshops.assignment.Part;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;

/** How trainers ask people to do something at a workshop, and how these answer. */
@Singleton
public class Assigning {
    private final Plans plans;
    private final Programmes programmes;
    private final Assignments assignments;
    private final Permissions permissions;
    private final CurrentActor actor;

    Assigning(
            Plans plans, Programmes programmes, Assignments assignments, Permissions permissions, CurrentActor actor) {
        this.plans = plans;
        this.programmes = programmes;
        this.assignments = assignments;
        this.permissions = permissions;
        this.actor = actor;
    }

    /** Asks somebody; who was asked for the same before and said no, or was released from it, is asked again. */
    @Transactional
    public Decision<KeptAssignment> invite(WorkshopId id, PersonId person, ItemId item, Part part) {
        open(id);
        if (programmes.working(id).items().stream().noneMatch(one -> one.id().equals(item))) {
            throw new Refused(new PlanningRefusal.NotFound());
        }
        var invited = Assignment.invited(person, item, part);
        return assignments
                .enter(id, invited, actor.get())
                .<Decision<KeptAssignment>>map(Decision.Done::new)
                .orElseGet(() -> again(id, invited));
    }

    /** Takes back what somebody was asked to do. */
    @Transactional
    public Decision<KeptAssignment> withdraw(UUID id) {
        var kept = find(id);
        open(kept.workshop());
        return decided(kept, Action.WITHDRAW, Hand.TRAINER);
    }

    /** Asks again after a withdrawal or a no. */
    @Transactional
    public Decision<KeptAssignment> renew(UUID id) {
        var kept = find(id);
        open(kept.workshop());
        return decided(kept, Action.INVITE, Hand.TRAINER);
    }

    /** Says yes or no to what one is asked to do. */
    @Transactional
    public Decision<KeptAssignment> answer(UUID id, boolean yes) {
        var kept = find(id);
        permissions.require(actor.get(), "assignment.answer", kept.reference());
        still(plans.find(kept.workshop()).orElseThrow());
        return decided(kept, yes ? Action.CONFIRM : Action.DECLINE, Hand.PERSON);
    }

    /** Says yes or no for somebody whose secret link the caller has checked: who has no account has no permission to be asked for. */
    @Transactional(propagation = MANDATORY)
    public Decision<KeptAssignment> answerByLink(UUID id, boolean yes) {
        var kept = find(id);
        still(plans.find(kept.workshop()).orElseThrow());
        return decided(kept, yes ? Action.CONFIRM : Action.DECLINE, Hand.PERSON);
    }

    private Decision<KeptAssignment> again(WorkshopId id, Assignment invited) {
        var known = assignments.of(id).stream()
                .filter(kept -> kept.assignment().person().equals(invited.person())
                        && kept.assignment().item().equals(invited.item())
                        && kept.assignment().part() == invited.part())
                .findFirst()
                .orElseThrow(() -> new Refused(new PlanningRefusal.ChangedMeanwhile()));
        return switch (known.assignment().state()) {
            case INVITED, CONFIRMED -> new Decision.DoneAlready<>(known);
            case DECLINED, WITHDRAWN -> decided(known, Action.INVITE, Hand.TRAINER);
        };
    }

    private Decision<KeptAssignment> decided(KeptAssignment kept, Action action, Hand hand) {
        var word = "assignment." + action.name().toLowerCase(Locale.ROOT);
        return switch (kept.assignment().decide(action, hand)) {
            case Decision.Done<Assignment>(var after) ->
                new Decision.Done<>(assignments.change(kept, after, actor.get(), word));
            case Decision.DoneAlready<Assignment> _ -> new Decision.DoneAlready<>(kept);
            case Decision.Not<Assignment>(var why) -> new Decision.Not<>(why);
        };
    }

    private void open(WorkshopId id) {
        permissions.require(actor.get(), "workshop.plan", id.reference());
        still(plans.find(id).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound())));
    }

    /** Nobody is asked about what is over. */
    private static void still(PlannedWorkshop workshop) {
        if (workshop.state().isOver()) {
            throw new Refused(new PlanningRefusal.NotNow(workshop.state(), PlanningAction.REWRITE));
        }
    }

    private KeptAssignment find(UUID id) {
        return assignments.find(id).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
    }
}
