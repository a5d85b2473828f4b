package eu.savoirfaire.infra.event.recipient;

/** What came of an attempt to take the next events. */
public enum Taken {
    SOME,
    NONE,
    /** Another process is serving the subscription. */
    ELSEWHERE
}
