package eu.savoirfaire.catalogue.review.point;

/** Whether a point stands in the way of publication. */
public enum Weight {
    MUST,
    COULD
}
