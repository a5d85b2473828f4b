package eu.savoirfaire.matching;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A need of a person, by UUIDv7. */
@Serdeable
public record NeedId(UUID value) {}
