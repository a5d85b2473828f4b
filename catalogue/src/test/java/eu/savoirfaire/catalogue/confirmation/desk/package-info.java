@NullMarked
package eu.savoirfaire.catalogue.confirmation.desk;

import org.jspecify.annotations.NullMarked;
