package eu.savoirfaire.infra.event.delivery;

/** What came of an attempt to take the next events. */
enum Taken {
    SOME,
    NONE,
    /** Another process is serving the subscription. */
    ELSEWHERE
}
