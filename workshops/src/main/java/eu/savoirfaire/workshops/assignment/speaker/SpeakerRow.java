package eu.savoirfaire.workshops.assignment.speaker;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param said name, address and secret, sealed */
@MappedEntity(value = "speaker_invitation", schema = "workshops")
record SpeakerRow(
        @Id UUID id,
        UUID workshopId,
        UUID assignmentId,
        UUID guestId,
        String hash,
        String said,
        String language,
        @Nullable UUID invitedBy,
        Instant invitedAt) {}
