package eu.savoirfaire.platform.account.challenge;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.platform.account.EmailAddress;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "challenge", schema = "platform")
record ChallengeRow(
        @Id UUID id,
        String browserHash,
        Challenge.Purpose purpose,
        Challenge.State state,
        @Nullable UUID accountId,
        String address,
        @Nullable String codeHash,
        int attempts,
        Instant expiresAt) {

    static ChallengeRow of(Challenge challenge, String browserHash) {
        return new ChallengeRow(
                challenge.id(),
                browserHash,
                challenge.purpose(),
                challenge.state(),
                challenge.person().map(PersonId::value).orElse(null),
                challenge.address().text(),
                challenge.code().orElse(null),
                challenge.attempts(),
                challenge.expiresAt());
    }

    Challenge challenge() {
        return new Challenge(
                id,
                purpose,
                state,
                Optional.ofNullable(accountId).map(PersonId::new),
                new EmailAddress(address),
                Optional.ofNullable(codeHash),
                attempts,
                expiresAt);
    }
}
