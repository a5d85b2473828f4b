package eu.savoirfaire.matching.taxonomy.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param languages with spaces between */
@MappedEntity(value = "taxonomy_release", schema = "matching")
record ReleaseRow(
        @Id UUID id,
        String scheme,
        String version,
        int revision,
        String languages,
        int skills,
        int occupations,
        int links,
        String fingerprint,
        String importedBy,
        Instant importedAt) {

    Release release() {
        return new Release(
                id,
                scheme,
                version,
                revision,
                languages.isEmpty() ? List.of() : List.of(languages.split(" ")),
                skills,
                occupations,
                links,
                fingerprint,
                importedBy,
                importedAt);
    }
}
