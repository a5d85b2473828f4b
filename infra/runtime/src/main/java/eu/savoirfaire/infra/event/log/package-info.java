/**
 * The log itself: events appended with the change, stamped with dense positions after commit, read in that order.
 *
 * <p>Ids are handed out before commit, so whoever reads by them misses the events of slower transactions. A position is
 * given only to what is committed, by whoever holds the lock of the one row in {@code event_sequence}.
 */
@NullMarked
package eu.savoirfaire.infra.event.log;

import org.jspecify.annotations.NullMarked;
