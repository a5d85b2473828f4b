/**
 * The audit as a chain of hashes: links committed entries, verifies them all, and tells where the chain ends.
 */
@NullMarked
package eu.savoirfaire.infra.audit.chain;

import org.jspecify.annotations.NullMarked;
