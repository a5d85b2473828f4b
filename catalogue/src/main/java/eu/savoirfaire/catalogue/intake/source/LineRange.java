package eu.savoirfaire.catalogue.intake.source;

/** Lines of the source, both included, from 1. */
public record LineRange(int fromLine, int toLine) {}
