package eu.savoirfaire.infra.search.content;

/** Watches over a rebuild. */
@FunctionalInterface
public interface RebuildProgress {

    /**
     * Told now and then.
     *
     * @param done documents in the new index
     * @param expected documents in all
     * @return whether to go on; otherwise the new index is thrown away and the old one stays
     */
    boolean report(long done, long expected);
}
