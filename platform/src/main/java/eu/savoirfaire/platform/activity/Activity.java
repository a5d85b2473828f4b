package eu.savoirfaire.platform.activity;

/** What can have happened that concerns readers. */
enum Activity {
    /** A sheet was published; its subject is the practice. */
    SHEET_PUBLISHED,
    /** The record of a workshop was published; its subject is the workshop. */
    RECORD_PUBLISHED,
    /** A record was corrected; its subject is the workshop. */
    RECORD_CORRECTED
}
