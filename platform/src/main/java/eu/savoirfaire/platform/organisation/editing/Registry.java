package eu.savoirfaire.platform.organisation.editing;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.organisation.Description;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.history.Chronicle;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Enters and describes organisations. Every change is one transaction with its history, its audit entry and its event. */
@Singleton
public class Registry {
    private final Organisations organisations;
    private final Chronicle chronicle;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;

    Registry(
            Organisations organisations,
            Chronicle chronicle,
            Permissions permissions,
            CurrentActor actor,
            TimeOrderedIds ids) {
        this.organisations = organisations;
        this.chronicle = chronicle;
        this.permissions = permissions;
        this.actor = actor;
        this.ids = ids;
    }

    /** @throws Refused when the name is taken */
    @Transactional
    public Organisation enter(Description description) {
        var fresh = Organisation.entered(new OrganisationId(ids.next()), description);
        permissions.require(actor.get(), "organisation.enter", fresh.reference());
        organisations.enter(fresh);
        chronicle.entered(fresh.id(), fresh.name());
        return fresh;
    }

    /**
     * Describes an organisation anew. A name that it loses stays as an alias, by which texts of before are recognised.
     *
     * @param version that the description was written on
     * @throws Refused when the organisation was changed or joined meanwhile, or the name is taken
     */
    @Transactional
    public Organisation describe(OrganisationId id, long version, Description description) {
        permissions.require(actor.get(), "organisation.change", Organisation.reference(id));
        var before = organisations.require(id, version);
        var after = before.described(Differences.keepingName(before.description(), description));
        after.ifPresent(changed -> {
            organisations.describe(before, changed);
            chronicle.changed(id, changed.version(), Differences.between(before.description(), changed.description()));
        });
        return after.orElse(before);
    }
}
