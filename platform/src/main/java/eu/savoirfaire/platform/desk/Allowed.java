package eu.savoirfaire.platform.desk;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import jakarta.inject.Singleton;

/** Asks what the present actor may do to anything of the desk, to show it or to do it. */
@Singleton
public class Allowed {
    private static final Reference DESK = new Reference("desk", "desk");

    private final Permissions permissions;
    private final CurrentActor actor;

    Allowed(Permissions permissions, CurrentActor actor) {
        this.permissions = permissions;
        this.actor = actor;
    }

    /** Whether to show it. */
    public boolean may(String action) {
        return may(actor.get(), action);
    }

    /** Whether to show it to this one. */
    boolean may(Actor one, String action) {
        try {
            permissions.require(one, action, DESK);
            return true;
        } catch (NotAllowed _) {
            return false;
        }
    }

    /** @throws NotAllowed when the present actor may not */
    public void require(String action) {
        permissions.require(actor.get(), action, DESK);
    }
}
