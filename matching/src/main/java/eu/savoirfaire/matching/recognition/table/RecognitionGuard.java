package eu.savoirfaire.matching.recognition.table;

/** What else has to be so before a recognition is moved. */
public enum RecognitionGuard {
    NONE,
    /** What an assessor has to know is said: the title, where and when it was earned, in what and what for. */
    COMPLETE,
    /** It is not their own qualification, and they are not the one who refused it. */
    IMPARTIAL,
    /** Whoever does it has it before them, and it is not their own. */
    HOLDER,
    /** It was refused once; the appeal against that is heard once. */
    FIRST_APPEAL,
    /** It was withdrawn before it was ever sent. */
    NEVER_SENT,
    /** It was withdrawn after it was sent. */
    SENT_BEFORE
}
