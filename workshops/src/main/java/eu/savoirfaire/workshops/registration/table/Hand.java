package eu.savoirfaire.workshops.registration.table;

/** What somebody is to one registration. */
public enum Hand {
    /** Whose registration it is. */
    PERSON,
    /** A trainer of the organisation that holds the workshop. */
    TRAINER,
    /** Who leads the day. */
    HOST,
    /** The queue itself, as its rules move it. */
    QUEUE
}
