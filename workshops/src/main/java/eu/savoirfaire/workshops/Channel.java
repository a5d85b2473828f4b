package eu.savoirfaire.workshops;

/** By which way a person takes part; each has seats of its own. The order is the order in which pools are locked. */
public enum Channel {
    /** In the room. */
    ROOM,
    /** From elsewhere. */
    ONLINE
}
