/**
 * Seats and the queues for them: every seat is taken by one statement, and every step stands in a log that proves the order.
 */
@NullMarked
package eu.savoirfaire.workshops.queue;

import org.jspecify.annotations.NullMarked;
