package eu.savoirfaire.workshops.room;

import jakarta.inject.Singleton;
import java.net.URI;

/** A room with an address that is the same for everybody. */
@Singleton
final class PlainRoom implements RoomProvider {
    @Override
    public OnlineRoom.Kind kind() {
        return OnlineRoom.Kind.ADDRESS;
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public URI entrance(OnlineRoom room, Guest guest) {
        return URI.create(room.address());
    }
}
