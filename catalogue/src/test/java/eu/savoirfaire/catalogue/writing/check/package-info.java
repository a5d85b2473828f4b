@NullMarked
package eu.savoirfaire.catalogue.writing.check;

import org.jspecify.annotations.NullMarked;
