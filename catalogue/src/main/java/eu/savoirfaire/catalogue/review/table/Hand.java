package eu.savoirfaire.catalogue.review.table;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is to one sheet. The same person is a curator to one and an author to another. */
public enum Hand {
    /** Writes for the organisation that owns it. */
    CONTRIBUTOR,
    /** Its organisation's first gate; may write too. */
    COORDINATOR,
    REVIEWER,
    CURATOR,
    /** Time itself. */
    CLOCK,
    /** The command line. */
    OPERATOR;

    /** All that the actor is to the manuscript; a reviewer or curator never to one of their own or of their organisation. */
    public static Set<Hand> of(Actor actor, Manuscript manuscript) {
        if (actor.person().isEmpty()) {
            return unnamed(actor);
        }
        var hands = EnumSet.noneOf(Hand.class);
        if (actor.is(Role.COORDINATOR, manuscript.owner())) {
            hands.add(COORDINATOR);
            hands.add(CONTRIBUTOR);
        }
        if (actor.is(Role.CONTRIBUTOR, manuscript.owner())) {
            hands.add(CONTRIBUTOR);
        }
        if (!manuscript.concerns(actor)) {
            hands.addAll(withoutStake(actor));
        }
        return hands;
    }

    /** What the actor is to a sheet in which they have no stake. */
    public static Set<Hand> withoutStake(Actor actor) {
        var hands = EnumSet.noneOf(Hand.class);
        if (actor.person().isPresent() && actor.is(Role.REVIEWER)) {
            hands.add(REVIEWER);
        }
        if (actor.person().isPresent() && actor.is(Role.CURATOR)) {
            hands.add(CURATOR);
        }
        return hands;
    }

    private static Set<Hand> unnamed(Actor actor) {
        if (actor.equals(Actor.system())) {
            return Set.of(CLOCK);
        }
        return actor.equals(Actor.operator()) ? Set.of(OPERATOR) : Set.of();
    }
}
