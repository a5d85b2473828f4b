package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who looks after cohorts and programmes, and for which organisations. */
@Singleton
public final class Managing {
    private final CurrentActor actor;
    private final Permissions permissions;
    private final OrganisationNames names;

    Managing(CurrentActor actor, Permissions permissions, OrganisationNames names) {
        this.actor = actor;
        this.permissions = permissions;
        this.names = names;
    }

    /** Whether whoever looks may look after this one. */
    boolean may(CohortId cohort) {
        return permissions.may(actor.get(), "cohort.manage", cohort.reference());
    }

    void require(CohortId cohort) {
        permissions.require(actor.get(), "cohort.manage", cohort.reference());
    }

    boolean mayLend(Reference offer) {
        return permissions.may(actor.get(), "cohort.lend", offer);
    }

    /** The organisations for which whoever looks may begin one. */
    public Set<OrganisationId> organisations() {
        var me = actor.get();
        return me.is(Role.REGIONAL_ADMIN) ? me.organisations() : me.heldIn().getOrDefault(Role.COORDINATOR, Set.of());
    }

    public List<Choice> choices(String chosen) {
        return organisations().stream()
                .map(one -> Choice.of(
                        one.value().toString(),
                        Label.of(name(one)),
                        one.value().toString().equals(chosen)))
                .sorted(Comparator.comparing(Choice::value))
                .toList();
    }

    public String name(OrganisationId organisation) {
        return names.name(organisation).orElse("");
    }

    Optional<PersonId> person() {
        return actor.get().person();
    }
}
