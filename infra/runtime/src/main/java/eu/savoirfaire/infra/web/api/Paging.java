package eu.savoirfaire.infra.web.api;

/**
 * Which page of a list is wanted.
 *
 * @param page from 0
 * @param size 1 to 100
 */
public record Paging(int page, int size) {
    public static final int LARGEST = 100;

    /** How many come before this page. */
    public long offset() {
        return (long) page * size;
    }
}
