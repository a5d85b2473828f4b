/**
 * Whether an imported sheet is one that is already there.
 */
@NullMarked
package eu.savoirfaire.catalogue.intake.recognition;

import org.jspecify.annotations.NullMarked;
