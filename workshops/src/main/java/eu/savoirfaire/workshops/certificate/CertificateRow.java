package eu.savoirfaire.workshops.certificate;

import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param name sealed under the key of the person, and so is the reason; empty texts for none */
@MappedEntity(value = "certificate", schema = "workshops")
record CertificateRow(
        @Id UUID id,
        UUID workshopId,
        @Nullable UUID personId,
        @Nullable String claim,
        String name,
        boolean nameShown,
        String language,
        String title,
        String titleLanguage,
        LocalDate heldOn,
        int minutes,
        int programme,
        String training,
        UUID holder,
        int place,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable UUID revokedBy,
        String reason) {

    Language documentLanguage() {
        return Language.of(language).orElseThrow();
    }

    Language languageOfTitle() {
        return Language.of(titleLanguage).orElseThrow();
    }
}
