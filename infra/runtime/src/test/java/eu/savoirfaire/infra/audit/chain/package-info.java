/**
 * The chain of the audit under concurrency, tampering and kills.
 */
@NullMarked
package eu.savoirfaire.infra.audit.chain;

import org.jspecify.annotations.NullMarked;
