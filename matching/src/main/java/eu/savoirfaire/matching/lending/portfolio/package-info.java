/**
 * What a lender may know of all its loans together: shares of groups, from what borrowers say of themselves if they want to.
 * The answers stand apart from everything else; no other package reads them, and this one reads only how many there are.
 */
@NullMarked
package eu.savoirfaire.matching.lending.portfolio;

import org.jspecify.annotations.NullMarked;
