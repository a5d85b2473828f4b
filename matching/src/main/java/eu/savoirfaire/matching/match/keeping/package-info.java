/**
 * Keeps matches, and the places of offers that they take: each place is taken by one conditional update, in the transaction that
 * moves the match.
 */
@NullMarked
package eu.savoirfaire.matching.match.keeping;

import org.jspecify.annotations.NullMarked;
