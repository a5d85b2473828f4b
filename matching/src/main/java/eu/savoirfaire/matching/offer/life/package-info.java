/**
 * The life of an offer as one table: from draft to published to its end, and who may move it.
 */
@NullMarked
package eu.savoirfaire.matching.offer.life;

import org.jspecify.annotations.NullMarked;
