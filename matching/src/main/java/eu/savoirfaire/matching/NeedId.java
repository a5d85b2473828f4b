package eu.savoirfaire.matching;

import java.util.UUID;

/** A need of a person, by UUIDv7. */
public record NeedId(UUID value) {}
