@NullMarked
package eu.savoirfaire.catalogue.review.point;

import org.jspecify.annotations.NullMarked;
