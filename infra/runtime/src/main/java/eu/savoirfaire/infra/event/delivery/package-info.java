/**
 * Delivery of the log to its subscriptions: at least once, in the order of each stream, with an effect once.
 *
 * <p>{@link eu.savoirfaire.infra.event.delivery.Subscriptions} is what operators and tests use. An event that keeps
 * failing is parked together with the later events of its stream, and waits for a person; other streams go on.
 */
@NullMarked
package eu.savoirfaire.infra.event.delivery;

import org.jspecify.annotations.NullMarked;
