package eu.savoirfaire.infra.access;

import java.util.Optional;

/** The names of organisations, as the registry keeps them. */
public interface OrganisationNames {

    /** The display name; empty for an unknown organisation. */
    Optional<String> name(OrganisationId organisation);

    /** The organisation of this very name, white space apart; empty when none has it. */
    Optional<OrganisationId> find(String name);

    /** The organisation of this very name, white space apart, entered in the registry when it is new. */
    OrganisationId named(String name);
}
