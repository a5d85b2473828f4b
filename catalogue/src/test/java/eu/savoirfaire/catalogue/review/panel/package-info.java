@NullMarked
package eu.savoirfaire.catalogue.review.panel;

import org.jspecify.annotations.NullMarked;
