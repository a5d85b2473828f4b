package eu.savoirfaire.infra.access;

import java.util.Optional;

/** The names that people chose to be called by, for those who work beside them; never for a public page. */
@FunctionalInterface
public interface PersonNames {

    /** Empty when there is no such person (any more). */
    Optional<String> name(PersonId person);
}
