/**
 * How a subscription takes events: where its checkpoint lives, what is undone when an event fails, and how it is derived anew.
 */
@NullMarked
package eu.savoirfaire.infra.event.recipient;

import org.jspecify.annotations.NullMarked;
