package eu.savoirfaire.matching.cohort.keeping;

import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.SeekerId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param consent the edition of the text that the person agreed to */
@MappedEntity(value = "participation", schema = "matching")
record ParticipationRow(
        @Id UUID id,
        UUID cohortId,
        UUID needId,
        UUID seekerId,
        Instant joined,
        String consent,
        Participation.State state,
        @Nullable String reason,
        @Nullable UUID matchId) {

    Participation participation() {
        return new Participation(
                new CohortId(cohortId),
                new NeedId(needId),
                new SeekerId(seekerId),
                joined,
                state,
                Optional.ofNullable(reason),
                Optional.ofNullable(matchId).map(MatchId::new));
    }
}
