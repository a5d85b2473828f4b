package eu.savoirfaire.platform.account.way;

import eu.savoirfaire.infra.access.PersonId;

/** A way to sign in: a bean of each. */
public interface SignInMethod {

    /** With how many of these the person can sign in. */
    long count(PersonId person);
}
