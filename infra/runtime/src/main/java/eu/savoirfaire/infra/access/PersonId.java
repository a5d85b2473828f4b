package eu.savoirfaire.infra.access;

import java.util.UUID;

/** A person, by a UUIDv7 that says nothing about them. */
public record PersonId(UUID value) {}
