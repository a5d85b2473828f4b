package eu.savoirfaire.workshops.registration.table;

/** What can be done to a registration; the words of buttons and of the audit. */
public enum RegistrationAction {
    /** Say yes to a nomination. */
    JOIN,
    APPROVE,
    REJECT,
    OFFER,
    /** Give the seat at once, at short notice. */
    PROMOTE,
    /** Give the seat to somebody who is there, after the freeze. */
    ADMIT,
    ACCEPT,
    DECLINE,
    EXPIRE,
    /** Take an offer back, because the workshop is put off. */
    VOID,
    /** Ask whether they still want their seat, because the workshop is put off. */
    ASK_AGAIN,
    /** Say that they do. */
    STAY,
    CANCEL
}
