package eu.savoirfaire.matching.match.keeping;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** What whoever acts is to a match: nobody plays both sides of one. */
@Singleton
public class Hands {
    private final Seekers seekers;
    private final Permissions permissions;
    private final CurrentActor actor;

    Hands(Seekers seekers, Permissions permissions, CurrentActor actor) {
        this.seekers = seekers;
        this.permissions = permissions;
        this.actor = actor;
    }

    /**
     * @throws NotAllowed where they are nothing to it
     */
    @Transactional(readOnly = true)
    public Hand of(Match match) {
        var acting = actor.get();
        var mine =
                acting.subject().isPresent() && seekers.person(match.seeker()).equals(acting.subject());
        permissions.require(
                acting, mine ? "match.own" : "match.provide", match.id().reference());
        return mine ? Hand.SEEKER : Hand.PROVIDER;
    }
}
