package eu.savoirfaire.platform.permission;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Permission by role, from a table; what a visitor may do, everybody may. */
@Singleton
final class PolicyTable implements Permissions {
    private final Map<String, Set<Role>> allowed;

    @Inject
    PolicyTable() {
        this(Policy.ALLOWED);
    }

    PolicyTable(Map<String, Set<Role>> allowed) {
        this.allowed = Map.copyOf(allowed);
    }

    @Override
    public void require(Actor actor, String action, Reference resource) {
        var roles = allowed.getOrDefault(action, Set.of());
        if (!roles.contains(Role.VISITOR) && actor.roles().stream().noneMatch(roles::contains)) {
            throw new NotAllowed(actor, action);
        }
    }
}
