@NullMarked
package eu.savoirfaire.catalogue.syndication;

import org.jspecify.annotations.NullMarked;
