package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure;
import eu.savoirfaire.matching.introduction.disclosure.Disclosures;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.seeker.Seekers;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The matches that came to those who offer something, as they may see them. */
@Singleton
class Received {
    private static final List<Role> PROVIDERS = List.of(Role.LENDER, Role.MENTOR, Role.EMPLOYER, Role.COORDINATOR);

    private final Matches matches;
    private final Disclosures disclosures;
    private final Seekers seekers;

    Received(Matches matches, Disclosures disclosures, Seekers seekers) {
        this.matches = matches;
        this.disclosures = disclosures;
        this.seekers = seekers;
    }

    /** The organisations for which somebody may offer; none for whoever acts for another. */
    Set<OrganisationId> organisations(Actor actor) {
        return actor.onBehalfOf().isPresent()
                ? Set.of()
                : PROVIDERS.stream()
                        .map(role -> actor.heldIn().getOrDefault(role, Set.of()))
                        .flatMap(Collection::stream)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** In the order of arrival. */
    List<Disclosure> all(Actor actor) {
        return disclosures.of(organisations(actor).stream()
                .sorted(Comparator.comparing(OrganisationId::value))
                .flatMap(organisation -> matches.of(organisation).stream())
                .filter(match -> !isOwn(match, actor))
                .toList());
    }

    Disclosure one(Match match) {
        return disclosures.of(List.of(match)).getFirst();
    }

    /** Whoever works there and asks for something themselves sees that on their own pages. */
    private boolean isOwn(Match match, Actor actor) {
        return actor.person().isPresent() && seekers.person(match.seeker()).equals(actor.person());
    }
}
