package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Classification.Status;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;

/**
 * A code that the text of a sheet suggests, with the clause that justifies it.
 *
 * @param start first character of the clause in the section
 * @param end one past its last character; equal to {@code start} where what is proposed is that the sheet says nothing
 * @param phrase the clause
 * @param direct for beneficiary groups: whether the practice addresses them itself; true for everything else
 */
public record Proposal(Facet facet, String code, Section section, int start, int end, String phrase, boolean direct) {

    public Classification toClassification() {
        return new Classification(facet, code, Status.PROPOSED, phrase.isEmpty() ? null : phrase, direct);
    }
}
