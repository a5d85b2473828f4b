package eu.savoirfaire.matching.engine.snapshot;

import java.util.UUID;

/**
 * Up to where the log of events goes along with a file: nothing in the file came later.
 *
 * @param event the id of the event at that position
 */
public record Mark(long position, UUID event) {
    /** Of a log in which nothing happened yet. */
    public static final Mark BEGINNING = new Mark(0, new UUID(0, 0));
}
