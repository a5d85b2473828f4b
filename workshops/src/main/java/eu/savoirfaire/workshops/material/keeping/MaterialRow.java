package eu.savoirfaire.workshops.material.keeping;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.material.Visibility;
import eu.savoirfaire.workshops.material.file.FileSort;
import eu.savoirfaire.workshops.material.file.KeptFile;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "material", schema = "workshops")
record MaterialRow(
        @Id UUID id,
        UUID workshopId,
        long version,
        @Nullable UUID about,
        @Nullable UUID itemId,
        String title,
        Language language,
        Visibility visibility,
        @Nullable String address,
        @Nullable FileSort sort,
        long bytes,
        String hash,
        Instant addedAt,
        @Nullable Instant removedAt) {

    Optional<KeptFile> file() {
        return Optional.ofNullable(sort).map(known -> new KeptFile(known, bytes, hash));
    }
}
