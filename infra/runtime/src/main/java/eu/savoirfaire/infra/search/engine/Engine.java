package eu.savoirfaire.infra.search.engine;

/** Keeps the generations of one index; one of them serves. */
public interface Engine extends AutoCloseable {

    /** How the index was found when it was opened. */
    Opening opening();

    /** The generation that serves. */
    Generation current();

    /** An empty one, which does not serve yet. */
    Generation begin();

    /** Lets a complete generation serve; the former one is thrown away. The caller sees to it that no one reads. */
    void serve(Generation next);

    /** Throws away a generation that was begun and will not serve. */
    void discard(Generation unfinished);

    @Override
    void close();
}
