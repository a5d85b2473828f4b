/**
 * Workshops that belong together, as they are kept.
 */
@NullMarked
package eu.savoirfaire.workshops.planning.series;

import org.jspecify.annotations.NullMarked;
