package eu.savoirfaire.infra.search.result;

/** Characters of a passage that match: {@code from} inclusive, {@code to} exclusive. */
public record Mark(int from, int to) {}
