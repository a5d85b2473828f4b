/** From what was read to what stands in the catalogue: new, revised, unchanged, or in conflict with what people wrote. */
@NullMarked
package eu.savoirfaire.catalogue.intake.taking;

import org.jspecify.annotations.NullMarked;
