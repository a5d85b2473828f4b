package eu.savoirfaire.platform.post;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A mail on its way; gone as soon as the mail server has it. */
@MappedEntity(value = "outgoing_mail", schema = "platform")
record OutgoingMail(@Id UUID id, String recipient, String subject, String body, Instant expiresAt) {}
