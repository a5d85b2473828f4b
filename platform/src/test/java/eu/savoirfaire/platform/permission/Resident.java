package eu.savoirfaire.platform.permission;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.platform.account.Account;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who knocks at every door.
 *
 * @param role the one they hold, in our organisation; empty for whoever has not signed in
 * @param things what is theirs, by its table
 */
record Resident(Optional<Role> role, Optional<Account> account, java.util.Map<String, UUID> things) {

    static Resident stranger() {
        return new Resident(Optional.empty(), Optional.empty(), java.util.Map.of());
    }

    Actor actor() {
        return account.map(one -> one.actor(true)).orElseGet(Actor::visitor);
    }

    @Override
    public String toString() {
        return role.map(Role::name).orElse("not signed in");
    }
}
