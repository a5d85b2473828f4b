package eu.savoirfaire.matching;

import java.util.UUID;

/** An offer of an organisation, by UUIDv7. */
public record OfferId(UUID value) {}
