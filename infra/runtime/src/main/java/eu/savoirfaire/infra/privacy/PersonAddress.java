package eu.savoirfaire.infra.privacy;

import eu.savoirfaire.infra.access.PersonId;
import java.util.Optional;

/**
 * The e-mail address of a person, for a part of the program that knows people by nothing else and has to find what it keeps
 * of this one. It is there as long as the account is, also while the person is being erased.
 */
public interface PersonAddress {

    /** In lower case; empty when there is no such person. */
    Optional<String> of(PersonId person);
}
