package eu.savoirfaire.matching.taxonomy.importing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import without its report, which can be long. */
@MappedEntity(value = "taxonomy_import", schema = "matching")
record ImportRow(
        @Id UUID id,
        String fileName,
        String version,
        ImportState state,
        long done,
        long total,
        boolean cancelling,
        long flaws,
        @Nullable UUID releaseId,
        @Nullable String refused,
        String startedBy,
        Instant startedAt) {

    KeptImport kept() {
        return new KeptImport(
                id,
                fileName,
                version,
                state,
                done,
                total,
                cancelling,
                flaws,
                Optional.ofNullable(releaseId),
                Optional.ofNullable(refused),
                startedAt);
    }
}
