package eu.savoirfaire.workshops.planning.keeping;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The workshops that whoever acts may plan. */
@Singleton
public class TrainersPlans {
    /** What somebody needs to be allowed to do to plan a workshop. */
    public static final String ACTION = "workshop.plan";

    private final Plans plans;
    private final OrganisationNames organisations;
    private final Permissions permissions;
    private final CurrentActor actor;

    TrainersPlans(Plans plans, OrganisationNames organisations, Permissions permissions, CurrentActor actor) {
        this.plans = plans;
        this.organisations = organisations;
        this.permissions = permissions;
        this.actor = actor;
    }

    /** An organisation for which somebody plans workshops. */
    public record Holder(OrganisationId id, String name) {}

    /**
     * A workshop that the actor may plan.
     *
     * @throws NotAllowed when they may not
     * @throws Refused when there is none
     */
    @Transactional(readOnly = true)
    public PlannedWorkshop require(UUID id) {
        var workshop = new WorkshopId(id);
        permissions.require(actor.get(), ACTION, workshop.reference());
        return plans.find(workshop).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
    }

    /** All of them, the latest first. */
    @Transactional(readOnly = true)
    public List<PlannedWorkshop> mine() {
        return actor.get().is(Role.CURATOR)
                ? plans.newest()
                : plans.heldBy(holders().stream().map(Holder::id).toList());
    }

    /** The organisations for which the actor may begin one, by name. */
    @Transactional(readOnly = true)
    public List<Holder> holders() {
        var held = actor.get().heldIn();
        return Stream.of(Role.TRAINER, Role.COORDINATOR, Role.CURATOR)
                .flatMap(role -> held.getOrDefault(role, Set.of()).stream())
                .distinct()
                .flatMap(id -> organisations.name(id).stream().map(name -> new Holder(id, name)))
                .sorted(Comparator.comparing(Holder::name))
                .toList();
    }
}
