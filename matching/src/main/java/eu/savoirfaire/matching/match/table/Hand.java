package eu.savoirfaire.matching.match.table;

/** What somebody is to one match. */
public enum Hand {
    /** Whose need it is, or who has their mandate. */
    SEEKER,
    /** Who works for the organisation whose offer it is. */
    PROVIDER,
    /** Who looks after the programme that it belongs to, or decides an appeal. */
    MANAGER,
    /** Time itself, and what follows from other matches. */
    CLOCK
}
