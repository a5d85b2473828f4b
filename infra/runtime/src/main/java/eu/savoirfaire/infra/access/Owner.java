package eu.savoirfaire.infra.access;

import java.util.Optional;
import java.util.Set;

/** Whose a thing is: a person's, an organisation's or that of several, both or nobody's. */
public record Owner(Optional<PersonId> person, Set<OrganisationId> organisations) {

    public Owner(Optional<PersonId> person, Optional<OrganisationId> organisation) {
        this(person, organisation.map(Set::of).orElseGet(Set::of));
    }

    public static Owner nobody() {
        return new Owner(Optional.empty(), Set.of());
    }

    public static Owner of(PersonId person) {
        return new Owner(Optional.of(person), Set.of());
    }

    public static Owner of(OrganisationId organisation) {
        return new Owner(Optional.empty(), Set.of(organisation));
    }

    /** Of all these organisations alike, such as the parties of an agreement. */
    public static Owner ofAll(Set<OrganisationId> organisations) {
        return new Owner(Optional.empty(), Set.copyOf(organisations));
    }
}
