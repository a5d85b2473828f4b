/**
 * Does what borrowers, lenders and the clock ask of loans: each command one transaction, with permission, audit and event. What
 * the rules of a product say is shown to the lender rule by rule; no number about a person leaves this package.
 */
@NullMarked
package eu.savoirfaire.matching.lending.conduct;

import org.jspecify.annotations.NullMarked;
