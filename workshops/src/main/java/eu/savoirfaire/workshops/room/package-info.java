/**
 * The rooms online in which workshops are held. {@link eu.savoirfaire.workshops.room.RoomProvider} is the port; nobody gets an
 * address of a provider before the room is open to them.
 */
@NullMarked
package eu.savoirfaire.workshops.room;

import org.jspecify.annotations.NullMarked;
