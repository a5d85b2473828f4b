package eu.savoirfaire.catalogue.practice;

/** What readers may see of what is published of a practice. */
public enum Visibility {
    LISTED,
    /** At its address only: out of search, lists and feeds. */
    ARCHIVED,
    /** Nothing for now. */
    HIDDEN,
    /** Nothing any more; its address says so. */
    REMOVED;

    public boolean isReadable() {
        return this == LISTED || this == ARCHIVED;
    }

    public boolean isListed() {
        return this == LISTED;
    }
}
