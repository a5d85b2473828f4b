package eu.savoirfaire.platform.organisation.reading;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.platform.organisation.Organisation;
import jakarta.inject.Singleton;

/** What whoever reads may do, so that pages offer no more. Whoever does it is asked again. */
@Singleton
public class Ways {
    private final Permissions permissions;
    private final CurrentActor actor;

    Ways(Permissions permissions, CurrentActor actor) {
        this.permissions = permissions;
        this.actor = actor;
    }

    public boolean open(String action, Organisation organisation) {
        try {
            permissions.require(actor.get(), action, organisation.reference());
            return true;
        } catch (NotAllowed closed) {
            return false;
        }
    }

    /** @throws NotAllowed when the reader may not */
    public void require(String action, Organisation organisation) {
        permissions.require(actor.get(), action, organisation.reference());
    }

    /** Whether the person works for the organisation, or for a part of it, whatever as. */
    public boolean isMember(Organisation organisation) {
        return actor.get().organisations().stream()
                .anyMatch(held -> organisation.ids().contains(held));
    }

    /** What depends on no organisation. */
    public boolean open(String action) {
        try {
            permissions.require(actor.get(), action, new Reference("organisations", ""));
            return true;
        } catch (NotAllowed closed) {
            return false;
        }
    }
}
