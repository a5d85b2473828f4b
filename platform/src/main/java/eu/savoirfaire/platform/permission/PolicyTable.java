package eu.savoirfaire.platform.permission;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Permission by role and by whose the thing is, from a table; what a visitor may do, everybody may. */
@Singleton
final class PolicyTable implements Permissions {
    private final Map<String, Map<Role, Scope>> allowed;
    private final Set<String> forAnother;
    private final Map<String, Ownership> ownerships;
    private final UnaryOperator<OrganisationId> present;

    @Inject
    PolicyTable(List<Ownership> ownerships, OrganisationNames organisations) {
        this(Policy.ALLOWED, Policy.FOR_ANOTHER, ownerships, organisations::present);
    }

    PolicyTable(List<Ownership> ownerships) {
        this(Policy.ALLOWED, Policy.FOR_ANOTHER, ownerships);
    }

    PolicyTable(Map<String, Map<Role, Scope>> allowed, Set<String> forAnother, List<Ownership> ownerships) {
        this(allowed, forAnother, ownerships, UnaryOperator.identity());
    }

    /**
     * @param forAnother what may be done with the mandate of a person
     * @param present the organisation that one is today: those that were joined are one
     */
    PolicyTable(
            Map<String, Map<Role, Scope>> allowed,
            Set<String> forAnother,
            List<Ownership> ownerships,
            UnaryOperator<OrganisationId> present) {
        this.allowed = Map.copyOf(allowed);
        this.forAnother = Set.copyOf(forAnother);
        this.ownerships = ownerships.stream().collect(Collectors.toMap(Ownership::kind, Function.identity()));
        this.present = present;
    }

    @Override
    public void require(Actor actor, String action, Reference resource) {
        if (!allows(actor, action, resource)) {
            throw new NotAllowed(actor, action);
        }
    }

    /** Whether the actor may do it to this thing. */
    boolean allows(Actor actor, String action, Reference resource) {
        var rules = rules(actor, action);
        // whose it is may have to be looked up, so it is asked only where it matters
        return holds(actor, rules, Scope.ANY)
                || !rules.isEmpty() && mayEver(actor, action) && byOwner(actor, rules, owner(resource));
    }

    /** Whether there can be a thing to which the actor may do it: asked before it is known which thing is meant. */
    boolean mayEver(Actor actor, String action) {
        return rules(actor, action).entrySet().stream()
                .filter(rule -> plays(actor, rule.getKey()))
                .anyMatch(rule -> rule.getValue() == Scope.ANY || actor.person().isPresent());
    }

    /** The rules that may be used: for another, none at all unless the action is named for that. */
    private Map<Role, Scope> rules(Actor actor, String action) {
        return actor.onBehalfOf().isPresent() && !forAnother.contains(action)
                ? Map.of()
                : allowed.getOrDefault(action, Map.of());
    }

    private static boolean holds(Actor actor, Map<Role, Scope> rules, Scope scope) {
        // a mandate opens what is the person's own, not what they may do to things of others
        return rules.entrySet().stream()
                .filter(rule -> actor.onBehalfOf().isEmpty() || rule.getKey() == Role.VISITOR)
                .anyMatch(rule -> rule.getValue() == scope && plays(actor, rule.getKey()));
    }

    private boolean byOwner(Actor actor, Map<Role, Scope> rules, Owner owner) {
        var own = actor.person().isPresent() && owner.person().equals(actor.subject());
        return rules.entrySet().stream()
                .filter(rule -> plays(actor, rule.getKey()))
                .anyMatch(rule -> own
                        || rule.getValue() == Scope.OWN_ORGANISATION
                                && owner.organisations().stream()
                                        .anyMatch(organisation -> plays(actor, rule.getKey(), organisation)));
    }

    private boolean plays(Actor actor, Role role, OrganisationId organisation) {
        if (actor.is(role, organisation)) {
            return true;
        }
        var today = present.apply(organisation);
        return actor.heldIn().getOrDefault(role, Set.of()).stream()
                .anyMatch(held -> present.apply(held).equals(today));
    }

    private static boolean plays(Actor actor, Role role) {
        return role == Role.VISITOR || actor.is(role);
    }

    private Owner owner(Reference resource) {
        var ownership = ownerships.get(resource.kind());
        return ownership == null ? Owner.nobody() : ownership.of(resource);
    }
}
