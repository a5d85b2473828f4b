package eu.savoirfaire.matching.profile;

/** The person's own answer to "are you allowed to work here?". */
public enum WorkPermission {
    YES,
    NOT_YET,
    NOT_SURE
}
