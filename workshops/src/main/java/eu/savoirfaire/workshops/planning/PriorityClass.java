package eu.savoirfaire.workshops.planning;

/** Who may come before others in a queue. Which of them count, and in what order, a workshop publishes in its policy. */
public enum PriorityClass {
    /** An organisation named them for this workshop. */
    NOMINEE,
    /** They work for an organisation that is known here. */
    MEMBER,
    EVERYBODY
}
