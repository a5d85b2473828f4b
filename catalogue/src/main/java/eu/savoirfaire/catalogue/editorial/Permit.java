package eu.savoirfaire.catalogue.editorial;

import eu.savoirfaire.catalogue.review.table.EditorialAction;

/** What the table of permissions calls each action. The table of review says who exactly may do it to this very sheet. */
final class Permit {
    static final String SUBMIT = "sheet.submit";
    static final String MAINTAIN = "sheet.maintain";
    static final String ENDORSE = "review.endorse";
    static final String RECOMMEND = "review.recommend";
    static final String DECIDE = "review.decide";

    private Permit() {}

    static String of(EditorialAction action) {
        return switch (action) {
            case DISCARD, RECOVER, SUBMIT, WITHDRAW, RESUBMIT, APPEAL -> SUBMIT;
            case PUBLISH_IMPORTED -> "practice.publish";
            case ENDORSE, RETURN -> ENDORSE;
            case RECOMMEND -> RECOMMEND;
            case ASSIGN,
                    REQUEST_CHANGES,
                    LAPSE,
                    ACCEPT,
                    DECLINE,
                    SCHEDULE,
                    UNSCHEDULE,
                    PUBLISH,
                    REVERT_CORRECTION,
                    HIDE,
                    CONFIRM_REMOVAL,
                    LIFT,
                    ASK_BACK,
                    BRING_BACK -> DECIDE;
            case REVISE, CORRECT, ARCHIVE, RESTORE -> MAINTAIN;
        };
    }
}
