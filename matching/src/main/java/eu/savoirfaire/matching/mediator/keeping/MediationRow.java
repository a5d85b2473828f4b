package eu.savoirfaire.matching.mediator.keeping;

import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.mediator.Mediation;
import eu.savoirfaire.matching.mediator.MediationState;
import eu.savoirfaire.matching.mediator.MediationTable.Hand;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param consent the edition of the text that the person agreed to
 * @param openMatch the match while something can still come of it
 */
@MappedEntity(value = "mediation", schema = "matching")
record MediationRow(
        @Id UUID id,
        UUID matchId,
        UUID mediatorId,
        String seekerLanguage,
        String providerLanguage,
        MediationState state,
        Hand askedBy,
        @Nullable String consent,
        Instant since,
        @Nullable UUID openMatch,
        long version) {

    static MediationRow of(Mediation mediation, long version) {
        return new MediationRow(
                mediation.id(),
                mediation.match().value(),
                mediation.mediator(),
                mediation.seekerLanguage(),
                mediation.providerLanguage(),
                mediation.state(),
                mediation.askedBy(),
                mediation.consent().orElse(null),
                mediation.since(),
                mediation.state().isOpen() ? mediation.match().value() : null,
                version);
    }

    Mediation mediation() {
        return new Mediation(
                id,
                new MatchId(matchId),
                mediatorId,
                seekerLanguage,
                providerLanguage,
                state,
                askedBy,
                Optional.ofNullable(consent),
                since,
                version);
    }
}
