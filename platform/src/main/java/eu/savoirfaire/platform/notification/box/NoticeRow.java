package eu.savoirfaire.platform.notification.box;

import eu.savoirfaire.platform.notification.preference.Topic;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "notice", schema = "platform")
record NoticeRow(
        @Id UUID id,
        UUID personId,
        long number,
        UUID cause,
        Topic topic,
        String textKey,
        String arguments,
        String path,
        Instant toldAt,
        @Nullable Instant readAt) {}
