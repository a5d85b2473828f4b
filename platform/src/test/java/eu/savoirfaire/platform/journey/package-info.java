/** Journeys of readers through the running program, in a real browser and by programs. */
@NullMarked
package eu.savoirfaire.platform.journey;

import org.jspecify.annotations.NullMarked;
