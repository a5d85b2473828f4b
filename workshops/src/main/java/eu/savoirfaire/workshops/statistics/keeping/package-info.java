/**
 * Statistics of settled years, each made once and never again.
 */
@NullMarked
package eu.savoirfaire.workshops.statistics.keeping;

import org.jspecify.annotations.NullMarked;
