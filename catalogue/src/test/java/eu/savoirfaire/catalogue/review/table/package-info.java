@NullMarked
package eu.savoirfaire.catalogue.review.table;

import org.jspecify.annotations.NullMarked;
