package eu.savoirfaire.matching.taxonomy;

/** A taxonomy that contradicts itself. The message names the edition, the code, and what to mend. */
public final class BrokenTaxonomy extends RuntimeException {
    public BrokenTaxonomy(String message) {
        super(message);
    }
}
