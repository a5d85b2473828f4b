package eu.savoirfaire.workshops.planning.table;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is to one workshop. */
public enum Hand {
    /** A trainer or coordinator of the organisation that holds it, or a curator; may do what a host may. */
    TRAINER,
    /** Named in the plan: leads the day. */
    HOST,
    /** Runs the platform. */
    ADMINISTRATOR,
    /** Time itself. */
    CLOCK;

    /** All that the actor is to a workshop; nothing for those who act for somebody else. */
    public static Set<Hand> of(Actor actor, OrganisationId holder, Set<PersonId> hosts) {
        if (actor.equals(Actor.system())) {
            return Set.of(CLOCK);
        }
        var hands = EnumSet.noneOf(Hand.class);
        if (actor.person().isEmpty() || actor.onBehalfOf().isPresent()) {
            return hands;
        }
        if (actor.is(Role.TRAINER, holder) || actor.is(Role.COORDINATOR, holder) || actor.is(Role.CURATOR)) {
            hands.add(TRAINER);
            hands.add(HOST);
        }
        if (hosts.contains(actor.person().get())) {
            hands.add(HOST);
        }
        if (actor.is(Role.PLATFORM_ADMIN)) {
            hands.add(ADMINISTRATOR);
        }
        return hands;
    }
}
