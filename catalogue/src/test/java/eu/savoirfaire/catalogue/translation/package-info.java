@NullMarked
package eu.savoirfaire.catalogue.translation;

import org.jspecify.annotations.NullMarked;
