package eu.savoirfaire.infra.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who acts.
 *
 * @param name what the audit calls the actor: a person's id, {@code visitor}, {@code operator} (the command line) or
 *     {@code system} (a clock or a subscription)
 * @param person empty for a visitor, the operator and the system
 * @param roles never empty
 * @param organisations those the person works for
 * @param onBehalfOf the person whose mandate the actor holds in this act
 */
public record Actor(
        String name,
        Optional<PersonId> person,
        Set<Role> roles,
        Set<OrganisationId> organisations,
        Optional<PersonId> onBehalfOf) {

    /** Anybody, without an account. */
    public static Actor visitor() {
        return of("visitor", Role.VISITOR);
    }

    /** Whoever runs the command line on the machine: acts as curator. */
    public static Actor operator() {
        return of("operator", Role.CURATOR);
    }

    /** The program itself: a clock, a subscription, the loading of demo data. */
    public static Actor system() {
        return of("system", Role.CURATOR);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    private static Actor of(String name, Role role) {
        return new Actor(name, Optional.empty(), Set.of(role), Set.of(), Optional.empty());
    }
}
