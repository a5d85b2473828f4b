package eu.savoirfaire.workshops.assignment;

/** What a person does at an item of a programme. */
public enum Part {
    SPEAKER,
    MODERATOR,
    FACILITATOR,
    RAPPORTEUR,
    INTERPRETER,
    HOST
}
