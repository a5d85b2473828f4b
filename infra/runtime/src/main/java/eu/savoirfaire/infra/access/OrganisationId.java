package eu.savoirfaire.infra.access;

import java.util.UUID;

/** An organisation of the registry, by UUIDv7. */
public record OrganisationId(UUID value) {}
