/**
 * The event log: facts appended in the transaction of the change, put in order after commit, delivered to named subscriptions.
 */
@NullMarked
package eu.savoirfaire.infra.event;

import org.jspecify.annotations.NullMarked;
