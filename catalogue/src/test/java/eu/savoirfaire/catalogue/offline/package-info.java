@NullMarked
package eu.savoirfaire.catalogue.offline;

import org.jspecify.annotations.NullMarked;
