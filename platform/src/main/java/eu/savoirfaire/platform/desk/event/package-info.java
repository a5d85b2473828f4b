/** How the subscriptions to the event log stand, and what is done about the events that one could not take. */
@NullMarked
package eu.savoirfaire.platform.desk.event;

import org.jspecify.annotations.NullMarked;
