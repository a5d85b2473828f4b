package eu.savoirfaire.infra.audit.chain;

/** What a verification found. */
public sealed interface Verdict {

    /**
     * Every link holds.
     *
     * @param head the end of the chain; its position is the number of links
     * @param forgotten how many links had their details destroyed, each by an act that is itself in the audit
     * @param unlinked entries that are not part of the chain yet and were not checked
     */
    record Unbroken(ChainHead head, long forgotten, ChainReader.Unlinked unlinked) implements Verdict {}

    /**
     * Some link does not hold, and perhaps others after it.
     *
     * @param position of the first
     */
    record Broken(long position, Fault fault) implements Verdict {}

    /** How a link can fail to hold. */
    enum Fault {
        /** No entry has this position, though later ones exist or the end of the chain lies beyond. */
        MISSING,
        /** Something in the entry, its hash or its order is not what was hashed. */
        CHANGED,
        /** The details are not those that were sealed. */
        DETAILS_CHANGED,
        /** The details are gone, and no act says that they were destroyed. */
        DETAILS_REMOVED,
        /** The entry lies beyond the recorded end of the chain. */
        BEYOND_HEAD,
        /** The recorded end of the chain is not the hash of the last link, or is gone. */
        HEAD_CHANGED,
        /** The link is not the one that was written down elsewhere as the end of the chain. */
        NOT_AS_WRITTEN_DOWN
    }
}
