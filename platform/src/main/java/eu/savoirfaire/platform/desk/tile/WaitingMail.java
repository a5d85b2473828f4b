package eu.savoirfaire.platform.desk.tile;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A mail on its way, of which the desk wants to know no more than since when. */
@MappedEntity(value = "outgoing_mail", schema = "infra")
record WaitingMail(@Id UUID id, Instant writtenAt) {}
