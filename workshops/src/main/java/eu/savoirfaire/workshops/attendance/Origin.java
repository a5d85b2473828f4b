package eu.savoirfaire.workshops.attendance;

/** Who or what says that somebody was there. */
public enum Origin {
    /** Their own code, scanned at the door. */
    QR,
    HOST,
    ZOOM,
    TEAMS,
    BIGBLUEBUTTON
}
