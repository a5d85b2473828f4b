package eu.savoirfaire.catalogue.writing.overview;

import eu.savoirfaire.catalogue.review.table.EditorialState;

/** What a sheet waits for, as its authors see it; in the order of what they can do about it. */
enum Waiting {
    /** For its authors to write, or to answer. */
    YOU,
    /** For its own organisation's coordinator. */
    ORGANISATION,
    /** For the catalogue: a curator, reviewers, the hour of publication. */
    CATALOGUE,
    /** For nothing: it can be read. */
    NOBODY,
    /** It was declined, or given up. */
    OVER;

    static Waiting of(EditorialState state) {
        return switch (state) {
            case DRAFT, CHANGES_REQUESTED -> YOU;
            case ORG_CHECK -> ORGANISATION;
            case SUBMITTED, IN_REVIEW, ACCEPTED -> CATALOGUE;
            case PUBLISHED, ARCHIVED, HIDDEN, REMOVED -> NOBODY;
            case DECLINED, DISCARDED -> OVER;
        };
    }
}
