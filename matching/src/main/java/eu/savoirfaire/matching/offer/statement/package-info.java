/**
 * What a provider has stated of an offer so far, detail by detail, each of which may still be missing. A statement that says
 * enough becomes the {@link eu.savoirfaire.matching.offer.Offer} that the matcher reads. The same table of details makes the
 * question pages, the columns of a file and the fields of the API.
 */
@NullMarked
package eu.savoirfaire.matching.offer.statement;

import org.jspecify.annotations.NullMarked;
