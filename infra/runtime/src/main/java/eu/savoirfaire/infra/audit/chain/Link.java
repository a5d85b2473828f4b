package eu.savoirfaire.infra.audit.chain;

import org.jspecify.annotations.Nullable;

/**
 * An entry with its place in the chain, as both stand in the table.
 *
 * @param position from 1, dense
 * @param salt null when the details were destroyed
 * @param seal the hash of salt and details
 * @param hash the hash of the entry and of the one before it
 */
record Link(
        WrittenEntry entry,
        long position,
        @Nullable String salt,
        @Nullable String seal,
        @Nullable String hash) {}
