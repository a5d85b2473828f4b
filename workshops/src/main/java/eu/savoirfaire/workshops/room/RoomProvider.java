package eu.savoirfaire.workshops.room;

import java.net.URI;

/** Somebody who has rooms online. */
public interface RoomProvider {

    OnlineRoom.Kind kind();

    /** Whether it can be used here. */
    boolean ready();

    /**
     * The way in for one guest, at this moment.
     *
     * @throws RoomUnreachable when the provider does not answer
     */
    URI entrance(OnlineRoom room, Guest guest);

    /** The provider does not answer. */
    final class RoomUnreachable extends RuntimeException {
        public RoomUnreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
