package eu.savoirfaire.workshops.room;

import eu.savoirfaire.workshops.WorkshopId;

/**
 * Where a workshop is held online.
 *
 * @param title of the workshop
 * @param address of a room that has one; empty where the provider makes it
 */
public record OnlineRoom(WorkshopId workshop, Kind kind, String address, String title) {

    /** Who provides it. */
    public enum Kind {
        /** Any that is reached by one address that is the same for everybody. */
        ADDRESS,
        JITSI,
        BIGBLUEBUTTON
    }

    /** What the provider calls it: hard to guess, and the same for everybody. */
    public String name() {
        return "savoir-" + workshop.value();
    }
}
