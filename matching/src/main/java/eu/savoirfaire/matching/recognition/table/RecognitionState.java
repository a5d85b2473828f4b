package eu.savoirfaire.matching.recognition.table;

import java.util.Locale;

/** How far the recognition of a qualification has come. */
public enum RecognitionState {
    /** Being written; nobody but the person sees it. */
    DRAFT,
    /** In the queue of the assessors. */
    SUBMITTED,
    /** Before an assessor who looks at it. */
    IN_REVIEW,
    /** The assessor asked the person something; the time for the decision stands still. */
    MORE_INFO,
    /** Decided: it is worth a level here, fully or with something to make up for. */
    RECOGNISED,
    /** Decided: not, or not yet, with the reason and what can be done next. */
    NOT_RECOGNISED,
    /** Taken back by the person, who may go on with it. */
    WITHDRAWN;

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED || this == IN_REVIEW || this == MORE_INFO;
    }

    /** As events and addresses have it: {@code in-review}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
