package eu.savoirfaire.matching.cohort.settling;

import eu.savoirfaire.matching.CohortEvent.CohortId;

/** A part that has to know, in the same transaction, that a confirmation was taken back. */
public interface Unsettling {

    void undone(CohortId cohort);
}
