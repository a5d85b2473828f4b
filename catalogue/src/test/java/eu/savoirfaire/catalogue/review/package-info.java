@NullMarked
package eu.savoirfaire.catalogue.review;

import org.jspecify.annotations.NullMarked;
