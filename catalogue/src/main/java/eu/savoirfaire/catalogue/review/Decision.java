package eu.savoirfaire.catalogue.review;

/**
 * What came of something that was asked for.
 *
 * @param <T> what was decided about
 */
public sealed interface Decision<T> {

    /** It was done. */
    record Done<T>(T after) implements Decision<T> {}

    /** It was done before, by whoever asks twice; nothing changes. */
    record DoneAlready<T>(T same) implements Decision<T> {}

    record Not<T>(ReviewRefusal why) implements Decision<T> {}
}
