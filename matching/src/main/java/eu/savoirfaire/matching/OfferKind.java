package eu.savoirfaire.matching;

/** What organisations offer. */
public enum OfferKind {
    LOAN,
    MENTOR,
    VACANCY,
    INTERNSHIP,
    FUNDING_CALL
}
