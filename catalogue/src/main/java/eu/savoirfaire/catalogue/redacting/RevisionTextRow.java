package eu.savoirfaire.catalogue.redacting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts of a revision, and nothing that a redaction leaves alone. */
@MappedEntity(value = "revision", schema = "catalogue")
record RevisionTextRow(
        @Id UUID id,
        String textLanguage,
        String sections,
        String structure,
        @Nullable String source) {}
