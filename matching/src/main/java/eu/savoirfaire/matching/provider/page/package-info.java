/**
 * The provider's desk: offers by organisation, question pages, and the page on which an offer is looked over and published.
 */
@NullMarked
package eu.savoirfaire.matching.provider.page;

import org.jspecify.annotations.NullMarked;
