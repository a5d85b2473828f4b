package eu.savoirfaire.workshops.planning.table;

/** What can be done to a planned workshop; the words of buttons and of the audit. */
public enum PlanningAction {
    /** Write the plan anew, while nobody knows of it. */
    REWRITE,
    SCHEDULE,
    OPEN,
    CLOSE,
    /** Give it other hours. */
    MOVE,
    CHANGE_MODE,
    /** Give it more seats, or fewer. */
    RESIZE,
    POSTPONE,
    /** Give a postponed one its new date. */
    RESCHEDULE,
    BEGIN,
    END,
    ABORT,
    PUBLISH_RECORD,
    CANCEL
}
