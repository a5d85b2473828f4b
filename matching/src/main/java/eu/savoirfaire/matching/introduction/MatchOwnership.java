package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.seeker.Seekers;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** A match is the person's whose need it is, and the organisation's whose offer it is. */
@Singleton
final class MatchOwnership implements Ownership {
    private final Matches matches;
    private final Seekers seekers;

    MatchOwnership(Matches matches, Seekers seekers) {
        this.matches = matches;
        this.seekers = seekers;
    }

    @Override
    public String kind() {
        return "match";
    }

    @Override
    public Owner of(Reference resource) {
        return matches.find(new MatchId(UUID.fromString(resource.id())))
                .map(this::owner)
                .orElseGet(Owner::nobody);
    }

    private Owner owner(Match match) {
        return new Owner(seekers.person(match.seeker()), Set.of(match.provider()));
    }
}
