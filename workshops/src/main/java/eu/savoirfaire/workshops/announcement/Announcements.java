package eu.savoirfaire.workshops.announcement;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.programme.Release;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import eu.savoirfaire.workshops.queue.SeatPools;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What whoever reads may know of workshops to come. */
@Singleton
public class Announcements {
    private final Plans plans;
    private final Addresses addresses;
    private final SeatPools pools;
    private final Programmes programmes;
    private final OrganisationNames organisations;
    private final CurrentActor actor;

    Announcements(
            Plans plans,
            Addresses addresses,
            SeatPools pools,
            Programmes programmes,
            OrganisationNames organisations,
            CurrentActor actor) {
        this.plans = plans;
        this.addresses = addresses;
        this.pools = pools;
        this.programmes = programmes;
        this.organisations = organisations;
        this.actor = actor;
    }

    /** All that are not over, the next first; none that is held in confidence. */
    @Transactional(readOnly = true)
    public List<Announced> upcoming() {
        return plans.announced().stream().flatMap(this::announced).toList();
    }

    /** A workshop that whoever reads may know of, also when it is over or was cancelled. */
    @Transactional(readOnly = true)
    public Optional<Announced> find(WorkshopId id) {
        return plans.find(id)
                .filter(this::isVisible)
                .flatMap(workshop -> announced(workshop).findFirst());
    }

    @Transactional(readOnly = true)
    public Optional<Announced> findBySlug(String slug) {
        return addresses.find(slug).flatMap(this::find);
    }

    private boolean isVisible(PlannedWorkshop workshop) {
        return workshop.state() != PlanningState.DRAFT
                && (workshop.plan().kind().mayBePublic() || isInsider(workshop, actor.get()));
    }

    private boolean isInsider(PlannedWorkshop workshop, Actor reader) {
        return workshop.isOfHost(reader)
                || reader.person()
                        .filter(person -> plans.concerns(workshop.id(), person))
                        .isPresent();
    }

    private Stream<Announced> announced(PlannedWorkshop workshop) {
        return addresses.of(workshop.id()).stream().map(slug -> {
            var told = programmes.released(workshop.id());
            var changed = plans.changedAt(workshop.id());
            return new Announced(
                    workshop,
                    slug,
                    organisations.name(workshop.plan().holder()).orElse(""),
                    pools.of(workshop.id()),
                    told,
                    told.map(Release::at).filter(changed::isBefore).orElse(changed));
        });
    }
}
