package eu.savoirfaire.workshops.record.making;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "record_check", schema = "workshops")
record CheckRow(
        @Id String id,
        UUID workshopId,
        UUID itemId,
        @Nullable UUID personId,
        String text,
        Instant checkedAt) {

    static String key(UUID workshop, UUID item, UUID person) {
        return workshop + "/" + item + "/" + person;
    }
}
