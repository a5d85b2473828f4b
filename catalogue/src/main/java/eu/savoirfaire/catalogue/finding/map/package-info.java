/** The schematic map of regions: where there are practices, as a picture and as lists. */
@NullMarked
package eu.savoirfaire.catalogue.finding.map;

import org.jspecify.annotations.NullMarked;
