@NullMarked
package eu.savoirfaire.catalogue.writing;

import org.jspecify.annotations.NullMarked;
