package eu.savoirfaire.catalogue.review.table;

/** What can be done to a sheet on its way; the words that people read on buttons and in the audit. */
public enum EditorialAction {
    DISCARD,
    RECOVER,
    PUBLISH_IMPORTED,
    SUBMIT,
    ENDORSE,
    RETURN,
    ASSIGN,
    WITHDRAW,
    RECOMMEND,
    REQUEST_CHANGES,
    RESUBMIT,
    LAPSE,
    ACCEPT,
    DECLINE,
    APPEAL,
    SCHEDULE,
    UNSCHEDULE,
    PUBLISH,
    REVISE,
    CORRECT,
    REVERT_CORRECTION,
    ARCHIVE,
    RESTORE,
    HIDE,
    CONFIRM_REMOVAL,
    LIFT,
    ASK_BACK,
    BRING_BACK
}
