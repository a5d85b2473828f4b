package eu.savoirfaire.infra.access;

import java.util.Optional;

/** Whose a thing is: a person's, an organisation's, both or nobody's. */
public record Owner(Optional<PersonId> person, Optional<OrganisationId> organisation) {

    public static Owner nobody() {
        return new Owner(Optional.empty(), Optional.empty());
    }

    public static Owner of(PersonId person) {
        return new Owner(Optional.of(person), Optional.empty());
    }

    public static Owner of(OrganisationId organisation) {
        return new Owner(Optional.empty(), Optional.of(organisation));
    }
}
