package eu.savoirfaire.platform.organisation.history;

import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "organisation_change", schema = "platform")
record ChangeRow(
        @Id UUID id,
        UUID organisationId,
        Instant changedAt,
        @Nullable UUID accountId,
        Change.Kind kind,
        @Nullable String language,
        @Nullable String oldText,
        @Nullable String newText) {

    Change change() {
        return new Change(
                changedAt,
                Optional.ofNullable(accountId),
                new Change.Fact(
                        kind,
                        Optional.ofNullable(language).flatMap(Language::of),
                        Optional.ofNullable(oldText),
                        Optional.ofNullable(newText)));
    }
}
