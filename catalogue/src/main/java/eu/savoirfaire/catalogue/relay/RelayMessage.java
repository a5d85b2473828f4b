package eu.savoirfaire.catalogue.relay;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A message on its way; gone as soon as the mail server has it. */
@MappedEntity(value = "relay_message", schema = "catalogue")
record RelayMessage(
        @Id UUID id,
        UUID practiceId,
        String senderName,
        String replyTo,
        String body,
        String language,
        Instant sentAt) {}
