package eu.savoirfaire.platform.privacy.consent;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "consent", schema = "platform")
record ConsentRow(
        @Id UUID id,
        UUID personId,
        String purpose,
        int notice,
        String language,
        Consent.Way way,
        String givenBy,
        Instant givenAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    static ConsentRow of(Consent consent) {
        return new ConsentRow(
                consent.id(),
                consent.person().value(),
                consent.purpose(),
                consent.notice(),
                consent.language().code(),
                consent.way(),
                consent.givenBy(),
                consent.givenAt(),
                null,
                null);
    }

    Consent consent() {
        return new Consent(
                id,
                new PersonId(personId),
                purpose,
                notice,
                Language.of(language).orElseThrow(),
                way,
                givenBy,
                givenAt,
                Optional.ofNullable(withdrawnAt));
    }
}
