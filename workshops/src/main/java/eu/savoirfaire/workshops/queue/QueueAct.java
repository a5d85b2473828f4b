package eu.savoirfaire.workshops.queue;

/** What can happen in the queue of a pool; the words of its log. */
public enum QueueAct {
    /** The pool has so many seats from now on. */
    CAPACITY,
    /** Somebody asked, and a trainer has to say yes first. They have their number. */
    REQUESTED,
    /** A free seat went to somebody while nobody waited. */
    CONFIRMED,
    QUEUED,
    /** Whoever waits said whether they come at short notice too. */
    NOTICE,
    OFFERED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    /** A seat went at once to the first who comes at short notice. */
    PROMOTED,
    /** Whoever waits is there. */
    PRESENT,
    /** After the freeze a seat went to the first of those who are there. */
    ADMITTED,
    /** An offer became void; they wait where they waited. */
    VOIDED,
    REJECTED,
    CANCELLED,
    /** Their seat here went back because they got one in the room. */
    SWAPPED,
    /** The workshop is not held by this way any more; they take part by the other. */
    TRANSFERRED,
    /** They come from the other way, with the seat that they had there, whether there is room or not. */
    KEPT
}
