/**
 * Saying what one needs in order to take part, and answering it.
 */
@NullMarked
package eu.savoirfaire.workshops.access.page;

import org.jspecify.annotations.NullMarked;
