package eu.savoirfaire.catalogue.review.panel;

/** What a reviewer advises; the curator decides. */
public enum Verdict {
    ACCEPT,
    CHANGE,
    DECLINE
}
