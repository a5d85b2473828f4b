package eu.savoirfaire.catalogue.review.table;

/** Where a sheet stands between its author and its readers. */
public enum EditorialState {
    /** Being written. */
    DRAFT,
    /** Given up before it was ever published; can be had back for a while. */
    DISCARDED,
    /** Before the coordinator of its own organisation. */
    ORG_CHECK,
    /** Waits for a curator and reviewers. */
    SUBMITTED,
    IN_REVIEW,
    /** Back with its authors, with points to answer. */
    CHANGES_REQUESTED,
    /** Decided; waits to be published, at once or at its hour. */
    ACCEPTED,
    DECLINED,
    /** What readers see; never changes. */
    PUBLISHED,
    /** Readable by whoever has its address; out of search and feeds. */
    ARCHIVED,
    /** Taken down at once; waits for a second person. */
    HIDDEN,
    /** Taken down with all its revisions; its address says so. */
    REMOVED;

    /** Whether a working copy may stand here; in the others, what was published. */
    public boolean isOfWorkingCopy() {
        return compareTo(PUBLISHED) < 0;
    }

    /** Whether somebody has to do something before it goes on, within the time that the step is given. */
    public boolean isStep() {
        return switch (this) {
            case ORG_CHECK, SUBMITTED, IN_REVIEW, CHANGES_REQUESTED, ACCEPTED -> true;
            case DRAFT, DISCARDED, DECLINED, PUBLISHED, ARCHIVED, HIDDEN, REMOVED -> false;
        };
    }
}
