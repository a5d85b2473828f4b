package eu.savoirfaire.workshops.programme;

import java.util.UUID;

/** An item of a programme, the same through all its releases, by UUIDv7. */
public record ItemId(UUID value) {}
