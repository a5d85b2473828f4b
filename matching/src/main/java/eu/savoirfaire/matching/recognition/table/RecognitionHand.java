package eu.savoirfaire.matching.recognition.table;

/** What somebody is to one recognition. */
public enum RecognitionHand {
    /** Whose qualification it is, themselves. */
    PERSON,
    /** Who has their mandate. */
    HELPER,
    ASSESSOR
}
