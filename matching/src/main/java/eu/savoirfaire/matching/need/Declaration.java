package eu.savoirfaire.matching.need;

/** A person's answer, made for one offer, to "do you belong to the group that this offer is for?". */
public enum Declaration {
    YES,
    NO,
    RATHER_NOT_SAY
}
