/**
 * What the database remembers of each subscription: how far it came, what it could not take, what it has done.
 */
@NullMarked
package eu.savoirfaire.infra.event.checkpoint;

import org.jspecify.annotations.NullMarked;
