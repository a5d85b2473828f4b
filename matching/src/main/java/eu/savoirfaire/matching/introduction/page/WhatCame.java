package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.followup.keeping.Outcomes;
import eu.savoirfaire.matching.followup.page.FollowUpTurn;
import eu.savoirfaire.matching.followup.page.FollowUpTurns;
import eu.savoirfaire.matching.introduction.page.ReceivedListView.Came;
import eu.savoirfaire.matching.introduction.page.ReceivedListView.Count;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.wording.Wording;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What came of the matches of whoever offers something, and when they are asked about one. */
@Singleton
final class WhatCame {
    private final Outcomes outcomes;
    private final FollowUpTurns turns;
    private final OrganisationNames organisations;

    WhatCame(Outcomes outcomes, FollowUpTurns turns, OrganisationNames organisations) {
        this.outcomes = outcomes;
        this.turns = turns;
        this.organisations = organisations;
    }

    Optional<FollowUpTurn> turn(Match match) {
        return turns.of(match, Hand.PROVIDER);
    }

    List<Came> of(Collection<OrganisationId> providers) {
        return providers.stream()
                .map(provider -> new Came(organisations.name(provider).orElse(""), counts(provider)))
                .sorted(Comparator.comparing(Came::organisation))
                .toList();
    }

    private List<Count> counts(OrganisationId provider) {
        return outcomes.of(provider).entrySet().stream()
                .map(one -> new Count(
                        Wording.of(one.getKey(), "result"),
                        one.getValue()
                                .map(number -> Label.key("matching.word.number", number))
                                .orElseGet(() -> Label.key("matching.follow-up.outcomes.few"))))
                .toList();
    }
}
