package eu.savoirfaire.workshops.pass;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * The pass of one registration.
 *
 * @param joinHash finds it by the secret of the room
 * @param codeHash finds it by the code of the door
 * @param sealed both, under the key of the person, so that they can be shown to them again
 */
@MappedEntity(value = "pass", schema = "workshops")
record PassRow(
        @Id UUID registrationId,
        UUID workshopId,
        UUID personId,
        String joinHash,
        String codeHash,
        String sealed,
        Instant madeAt) {}
