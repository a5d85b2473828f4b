package eu.savoirfaire.platform.organisation.joining;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.organisation.Alias;
import eu.savoirfaire.platform.organisation.Description;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.OrganisationName;
import eu.savoirfaire.platform.organisation.OrganisationRefusal;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.history.Chronicle;
import eu.savoirfaire.platform.organisation.history.Chronicle.Named;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/**
 * Joins and splits. What is joined keeps its id, its name and its aliases, and becomes a part of the other, so that a join
 * loses nothing and can be undone whole.
 */
@Singleton
public class Joining {
    private final Organisations organisations;
    private final Chronicle chronicle;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;

    Joining(
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

    /** An organisation as a curator saw it. */
    public record Seen(OrganisationId id, long version) {}

    /**
     * Makes the first a part of the second.
     *
     * @throws Refused when both are the same, or one was changed or joined since it was seen
     */
    @Transactional
    public void join(Seen first, Seen second) {
        permissions.require(actor.get(), "organisation.merge", Organisation.reference(first.id()));
        permissions.require(actor.get(), "organisation.merge", Organisation.reference(second.id()));
        if (first.id().equals(second.id())) {
            throw new Refused(new OrganisationRefusal.Itself());
        }
        var gone = organisations.require(first.id(), first.version());
        var stays = organisations.require(second.id(), second.version());
        organisations.join(gone, stays);
        chronicle.merged(named(gone), gone.version() + 1, named(stays));
    }

    /**
     * Lets a part stand for itself again, under its own name, with what was joined to it before.
     *
     * @throws Refused when it is no part of the organisation (any more), or that was changed since it was seen
     */
    @Transactional
    public void splitBack(Seen from, OrganisationId part) {
        permissions.require(actor.get(), "organisation.split", Organisation.reference(from.id()));
        var whole = organisations.require(from.id(), from.version());
        var found = whole.parts().stream()
                .filter(one -> one.id().equals(part))
                .findFirst()
                .orElseThrow(() -> new Refused(new OrganisationRefusal.Overtaken()));
        organisations.splitBack(whole, found);
        chronicle.splitBack(new Named(part, found.name()), named(whole), whole.version() + 1);
    }

    /**
     * Makes a new organisation of some aliases of another.
     *
     * @param leaving the aliases that go; the very name of the new one, if it is among them, becomes its name
     * @throws Refused when the name is taken, an alias is not there (any more), or the organisation was changed since
     */
    @Transactional
    public Organisation splitOff(Seen from, OrganisationName name, Set<Alias> leaving) {
        permissions.require(actor.get(), "organisation.split", Organisation.reference(from.id()));
        var before = organisations.require(from.id(), from.version());
        if (before.without(leaving).isEmpty()) {
            throw new Refused(new OrganisationRefusal.Overtaken());
        }
        var said = before.description();
        var fresh = Organisation.entered(
                new OrganisationId(ids.next()),
                new Description(name, said.type(), said.place(), Optional.empty(), leaving));
        organisations.splitOff(before, leaving, fresh);
        chronicle.splitOff(named(fresh), named(before), before.version() + 1);
        return fresh;
    }

    private static Named named(Organisation organisation) {
        return new Named(organisation.id(), organisation.name());
    }
}
