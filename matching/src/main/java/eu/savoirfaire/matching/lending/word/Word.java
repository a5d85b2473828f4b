package eu.savoirfaire.matching.lending.word;

import java.time.Instant;

/** Something that was written about a loan. */
public record Word(WordKind kind, String text, Instant at) {}
