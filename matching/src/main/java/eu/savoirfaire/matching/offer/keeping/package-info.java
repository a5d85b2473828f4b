/**
 * Keeps offers: drafts, what is public, and what was. The one place that reads and writes their rows.
 */
@NullMarked
package eu.savoirfaire.matching.offer.keeping;

import org.jspecify.annotations.NullMarked;
