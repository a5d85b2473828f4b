package eu.savoirfaire.catalogue.intake.date;

/** A date in a text, between two indexes. */
public record DateMention(PartialDate date, int start, int end) {}
