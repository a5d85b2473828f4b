package eu.savoirfaire.platform.account.demo;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.HeldRole;
import java.util.Optional;
import java.util.function.Function;

/** What a persona needs beyond its role to be played: a bean of the part that knows. */
public interface Outfit {
    /** How the role is held; empty where this part has no wish. */
    Optional<HeldRole> held(Role role);

    /**
     * Puts it on.
     *
     * @param personas the persona of each role, made when it is asked for
     */
    void wear(Role role, Function<Role, Account> personas);
}
