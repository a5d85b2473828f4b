package eu.savoirfaire.matching;

import java.util.UUID;

/** A person who needs something, by a pseudonymous UUIDv7; who it is, is known elsewhere. */
public record SeekerId(UUID value) {}
