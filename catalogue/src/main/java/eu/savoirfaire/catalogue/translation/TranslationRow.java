package eu.savoirfaire.catalogue.translation;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "translation", schema = "catalogue")
record TranslationRow(
        @EmbeddedId Key key, long version, @Nullable String remark, Instant changedAt) {

    @Embeddable
    record Key(
            @MappedProperty("practice_id") UUID practiceId,
            @MappedProperty("language") String language,
            @MappedProperty("section") String section) {}
}
