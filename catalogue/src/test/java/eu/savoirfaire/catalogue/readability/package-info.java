@NullMarked
package eu.savoirfaire.catalogue.readability;

import org.jspecify.annotations.NullMarked;
