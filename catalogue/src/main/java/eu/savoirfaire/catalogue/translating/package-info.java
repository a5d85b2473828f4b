/**
 * People and machines at work on translations: each act is one transaction with its permission, its audit entry and its
 * event. What translators are helped by stands in {@code aid}, their pages in {@code desk}.
 */
@NullMarked
package eu.savoirfaire.catalogue.translating;

import org.jspecify.annotations.NullMarked;
