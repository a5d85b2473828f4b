package eu.savoirfaire.infra.event;

/** Somebody who wants to know: a bean of any module, named once and for ever. */
public sealed interface Subscription permits SharedProjection, LocalProjection, Reaction {

    /** Unique, such as {@code catalogue.activity}; at most 120 characters. */
    String name();

    /** What there is. */
    enum Kind {
        /** A projection that all nodes share. */
        SHARED,
        /** A projection of one node alone. */
        LOCAL,
        REACTION
    }
}
