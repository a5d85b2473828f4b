package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.entrance.EntranceCard;
import eu.savoirfaire.matching.entrance.Way;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The ways to matches from the entrance: of those who look, of those who offer, and of those who look again. */
@Factory
final class Entrances {

    @Singleton
    @Named("matches")
    EntranceCard matches() {
        return new Way(
                30,
                Label.key("matching.matches.title"),
                Label.key("matching.matches.lead"),
                "/matching/matches",
                actor -> actor.person().isPresent());
    }

    @Singleton
    @Named("received")
    EntranceCard received(Received received) {
        return new Way(
                55,
                Label.key("matching.received.title"),
                Label.key("matching.received.lead"),
                "/matching/matches/received",
                actor -> !received.organisations(actor).isEmpty());
    }

    @Singleton
    @Named("appeals")
    EntranceCard appeals() {
        return new Way(
                90,
                Label.key("matching.appeals.title"),
                Label.key("matching.appeals.lead"),
                "/matching/appeals",
                actor -> actor.is(Role.REGIONAL_ADMIN));
    }

    @Singleton
    @Named("follow-ups")
    EntranceCard followUps() {
        return new Way(
                91,
                Label.key("matching.follow-up.queue"),
                Label.key("matching.follow-up.queue.lead"),
                "/matching/follow-ups/decide",
                actor -> actor.is(Role.REGIONAL_ADMIN));
    }
}
