package eu.savoirfaire.workshops.announcement;

import static java.util.Objects.requireNonNull;

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
        return announced(plans.announced());
    }

    /** A workshop that whoever reads may know of, also when it is over or was cancelled. */
    @Transactional(readOnly = true)
    public Optional<Announced> find(WorkshopId id) {
        return plans.find(id)
                .filter(this::isVisible)
                .flatMap(workshop -> announced(List.of(workshop)).stream().findFirst());
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

    /** Those that have an address, in their order; however many there are, so many queries. */
    private List<Announced> announced(List<PlannedWorkshop> workshops) {
        if (workshops.isEmpty()) {
            return List.of();
        }
        var ids = workshops.stream().map(PlannedWorkshop::id).toList();
        var slugs = addresses.of(ids);
        var seats = pools.of(ids);
        var releases = programmes.released(ids);
        var changes = plans.changedAt(ids);
        var holders = organisations.names(workshops.stream()
                .map(workshop -> workshop.plan().holder())
                .distinct()
                .toList());
        return workshops.stream()
                .filter(workshop -> slugs.containsKey(workshop.id()))
                .map(workshop -> {
                    var id = workshop.id();
                    var told = Optional.ofNullable(releases.get(id));
                    var changed = requireNonNull(changes.get(id));
                    return new Announced(
                            workshop,
                            requireNonNull(slugs.get(id)),
                            holders.getOrDefault(workshop.plan().holder(), ""),
                            seats.getOrDefault(id, List.of()),
                            told,
                            told.map(Release::at).filter(changed::isBefore).orElse(changed));
                })
                .toList();
    }
}
