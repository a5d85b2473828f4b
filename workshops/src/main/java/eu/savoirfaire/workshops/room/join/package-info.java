/**
 * The way into a room online: a link of one's own, a waiting room before the doors open, and the provider's address only at
 * the moment of going in.
 */
@NullMarked
package eu.savoirfaire.workshops.room.join;

import org.jspecify.annotations.NullMarked;
