@NullMarked
package eu.savoirfaire.catalogue.review.pace;

import org.jspecify.annotations.NullMarked;
