package eu.savoirfaire.matching.recognition;

/** What can be done after a no: one of them at least is always named. */
public enum NextStep {
    /** Somebody else decides, once. */
    APPEAL,
    SUPPLEMENTARY_EXAM,
    /** What the person can do is confirmed skill by skill, without the paper. */
    SKILLS_VALIDATION
}
