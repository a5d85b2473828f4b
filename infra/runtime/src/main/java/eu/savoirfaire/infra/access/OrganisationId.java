package eu.savoirfaire.infra.access;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** An organisation of the registry, by UUIDv7. */
@Serdeable
public record OrganisationId(UUID value) {}
