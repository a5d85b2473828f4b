/** The door of microcredit as other rooms see it, and the loans of the demo. */
@NullMarked
package eu.savoirfaire.matching.lending.door;

import org.jspecify.annotations.NullMarked;
