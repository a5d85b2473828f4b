package eu.savoirfaire.catalogue.structure.figure;

import eu.savoirfaire.catalogue.fact.Quantity;

/**
 * A quantity where it stands in a text.
 *
 * @param start its first character, or that of the words that make it a range
 * @param end one past the last one, with a percent sign, a multiple or a currency
 * @param unit {@code %} or a currency code; empty for a bare number
 */
record Figure(int start, int end, Quantity quantity, String unit) {}
