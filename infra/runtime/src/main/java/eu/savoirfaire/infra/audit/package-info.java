/**
 * Who did what, when: an append-only table written in the transaction of the change.
 */
@NullMarked
package eu.savoirfaire.infra.audit;

import org.jspecify.annotations.NullMarked;
