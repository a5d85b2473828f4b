package eu.savoirfaire.matching.taxonomy;

/**
 * A skill that serves another.
 *
 * @param skill index in the taxonomy
 * @param similarity in micro-units, 500,000 to 1,000,000
 */
public record Near(int skill, int similarity) {}
