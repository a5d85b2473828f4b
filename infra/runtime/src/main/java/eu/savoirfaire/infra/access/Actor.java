package eu.savoirfaire.infra.access;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who acts.
 *
 * @param name what the audit calls the actor: a person's id, {@code visitor}, {@code operator} (the command line) or
 *     {@code system} (a clock or a subscription)
 * @param person empty for a visitor, the operator and the system
 * @param roles never empty
 * @param heldIn the organisations in which the person holds each role; a role that is not here is held in none
 * @param onBehalfOf the person whose mandate the actor holds in this act
 */
public record Actor(
        String name,
        Optional<PersonId> person,
        Set<Role> roles,
        Map<Role, Set<OrganisationId>> heldIn,
        Optional<PersonId> onBehalfOf) {

    /** Somebody who holds each of the roles in each of the organisations. */
    public Actor(
            String name,
            Optional<PersonId> person,
            Set<Role> roles,
            Set<OrganisationId> organisations,
            Optional<PersonId> onBehalfOf) {
        this(name, person, roles, eachIn(roles, organisations), onBehalfOf);
    }

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

    /**
     * The same person at work with the mandate of another: with what that one may do, and no role of their own.
     *
     * @param theirs the roles of the one acted for that may be used in their place
     */
    public Actor workingFor(PersonId other, Set<Role> theirs) {
        return new Actor(name, person, theirs, Map.<Role, Set<OrganisationId>>of(), Optional.of(other));
    }

    /** Whose things the act is about: those of the one acted for, else one's own. */
    public Optional<PersonId> subject() {
        return onBehalfOf.or(() -> person);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the person holds this role in this organisation. */
    public boolean is(Role role, OrganisationId organisation) {
        return heldIn.getOrDefault(role, Set.of()).contains(organisation);
    }

    /** All organisations the person works for, whatever as. */
    public Set<OrganisationId> organisations() {
        return heldIn.values().stream().flatMap(Collection::stream).collect(toUnmodifiableSet());
    }

    private static Map<Role, Set<OrganisationId>> eachIn(Set<Role> roles, Set<OrganisationId> organisations) {
        return roles.stream().collect(toMap(Function.identity(), _ -> organisations));
    }

    private static Actor of(String name, Role role) {
        return new Actor(name, Optional.empty(), Set.of(role), Map.of(), Optional.empty());
    }
}
