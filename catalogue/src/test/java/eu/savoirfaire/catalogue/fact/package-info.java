@NullMarked
package eu.savoirfaire.catalogue.fact;

import org.jspecify.annotations.NullMarked;
