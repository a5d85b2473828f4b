package eu.savoirfaire.catalogue.redaction;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "redaction", schema = "catalogue")
record RedactionRow(
        @Id UUID id,
        UUID practiceId,
        Redaction.State state,
        @Nullable String words,
        int places,
        @Nullable UUID askedBy,
        Instant askedAt,
        @Nullable UUID settledBy,
        @Nullable Instant settledAt,
        long version) {

    Redaction redaction() {
        return new Redaction(
                id,
                new PracticeId(practiceId),
                state,
                words == null ? List.of() : words.lines().toList(),
                places,
                Optional.ofNullable(askedBy).map(PersonId::new),
                askedAt,
                Optional.ofNullable(settledBy).map(PersonId::new),
                Optional.ofNullable(settledAt),
                version);
    }
}
