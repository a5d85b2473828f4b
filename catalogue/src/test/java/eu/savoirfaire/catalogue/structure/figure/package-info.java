@NullMarked
package eu.savoirfaire.catalogue.structure.figure;

import org.jspecify.annotations.NullMarked;
