package eu.savoirfaire.catalogue.intake.workshop;

import org.jspecify.annotations.Nullable;

/** An organisation that took part, and as what, in the words of the report; no role where the report gives none. */
public record Participant(String name, @Nullable String role) {}
