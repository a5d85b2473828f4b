package eu.savoirfaire.infra.event;

/** Somebody who wants to know: a bean of any module, named once and for ever. */
public sealed interface Subscription permits SharedProjection, LocalProjection, Reaction {

    /** Unique, such as {@code catalogue.activity}. */
    String name();
}
