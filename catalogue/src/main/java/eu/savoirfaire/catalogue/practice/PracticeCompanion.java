package eu.savoirfaire.catalogue.practice;

/** Keeps something beside practices in step with them: a bean of each part that does. */
@FunctionalInterface
public interface PracticeCompanion {

    /** A practice was written, with its news; the transaction is still open. */
    void saved(Practice practice);
}
