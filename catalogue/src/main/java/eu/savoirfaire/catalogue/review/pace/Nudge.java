package eu.savoirfaire.catalogue.review.pace;

/** What happens when a step takes long: each once. */
public enum Nudge {
    /** Half of the time is over: whoever has to act is reminded. */
    REMIND_AT_HALF(0.5),
    /** The time is over: reminded again. */
    REMIND_AT_END(1.0),
    /** A quarter more: another reviewer is offered. */
    OFFER_ANOTHER(1.25),
    /** Half as much again: the chief curator is told. */
    TELL_CHIEF(1.5);

    private final double share;

    Nudge(double share) {
        this.share = share;
    }

    /** The share of the time that the step is given, at which it happens. */
    public double share() {
        return share;
    }
}
