/**
 * Who did what, when: an append-only table written in the transaction of the change. In {@code chain} its entries are
 * linked by hashes, so that what was written cannot be changed unseen.
 */
@NullMarked
package eu.savoirfaire.infra.audit;

import org.jspecify.annotations.NullMarked;
