package eu.savoirfaire.matching;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** An offer of an organisation, by UUIDv7. */
@Serdeable
public record OfferId(UUID value) {}
