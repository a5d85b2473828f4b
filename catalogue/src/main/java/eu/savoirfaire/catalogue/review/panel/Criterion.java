package eu.savoirfaire.catalogue.review.panel;

/** What reviewers judge a sheet by. */
public enum Criterion {
    /** A reader from elsewhere understands what is done. */
    CLARITY,
    /** The results are named and can be believed. */
    EVIDENCE,
    /** It matters for the inclusion of migrants. */
    RELEVANCE,
    /** It is said what somebody elsewhere needs to do the same. */
    TRANSFERABILITY,
    /** The people it is about are treated, and written of, with respect. */
    RESPECT
}
