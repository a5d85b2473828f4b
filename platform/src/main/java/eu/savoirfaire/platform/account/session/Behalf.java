package eu.savoirfaire.platform.account.session;

import eu.savoirfaire.platform.account.SignedIn;
import java.util.Optional;

/** Knows for whom somebody acts in their session just now: a bean of the part that keeps mandates. */
@FunctionalInterface
public interface Behalf {
    /** Empty for whoever acts for themselves. */
    Optional<SignedIn.ActingFor> of(SignedIn who);
}
