/**
 * Numbers in the text of a sheet, read as the writers of its language write them, and the indicators that they suggest. Better
 * to propose too few than something wrong.
 */
@NullMarked
package eu.savoirfaire.catalogue.structure.figure;

import org.jspecify.annotations.NullMarked;
