@NullMarked
package eu.savoirfaire.catalogue.translating;

import org.jspecify.annotations.NullMarked;
