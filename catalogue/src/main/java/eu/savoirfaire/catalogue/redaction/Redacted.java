package eu.savoirfaire.catalogue.redaction;

import eu.savoirfaire.catalogue.PracticeId;

/**
 * A part of the program that keeps words of a practice: a bean each. Called in the transaction of the redaction; what is
 * there afterwards must be as immutable as before.
 */
public interface Redacted {

    /** In how many texts of the practice any of the words stands. Changes nothing. */
    int count(PracticeId practice, Removal removal);

    /** Takes the words out of every text of the practice. */
    void redact(PracticeId practice, Removal removal);
}
