package eu.savoirfaire.workshops.planning;

import eu.savoirfaire.infra.refusal.Refusal;

/**
 * What came of something that was asked for.
 *
 * @param <T> what was decided about
 */
public sealed interface Decision<T> {

    /** It was done. */
    record Done<T>(T after) implements Decision<T> {}

    /** It was done before, by whoever asks twice; nothing changes and nobody is told again. */
    record DoneAlready<T>(T same) implements Decision<T> {}

    record Not<T>(Refusal why) implements Decision<T> {}
}
