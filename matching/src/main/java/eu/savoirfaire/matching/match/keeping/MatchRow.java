package eu.savoirfaire.matching.match.keeping;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.match.DeclineReason;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.Result;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "match", schema = "matching")
record MatchRow(
        @Id UUID id,
        UUID needId,
        UUID offerId,
        UUID seekerId,
        UUID provider,
        MatchState state,
        Instant since,
        @Nullable Instant term,
        @Nullable MatchAction cameBy,
        @Nullable DeclineReason declined,
        @Nullable Result result,
        long version) {

    static MatchRow of(Match match, long version) {
        return new MatchRow(
                match.id().value(),
                match.need().value(),
                match.offer().value(),
                match.seeker().value(),
                match.provider().value(),
                match.state(),
                match.since(),
                match.term().orElse(null),
                match.cameBy().orElse(null),
                match.declined().orElse(null),
                match.result().orElse(null),
                version);
    }

    Match match() {
        return new Match(
                new MatchId(id),
                new NeedId(needId),
                new OfferId(offerId),
                new SeekerId(seekerId),
                new OrganisationId(provider),
                state,
                since,
                Optional.ofNullable(term),
                Optional.ofNullable(cameBy),
                Optional.ofNullable(declined),
                Optional.ofNullable(result),
                version,
                List.of());
    }
}
