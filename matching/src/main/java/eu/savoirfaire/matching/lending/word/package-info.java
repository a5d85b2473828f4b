/** What borrower and lender write to each other about a loan: sealed under the borrower's key, gone with it. */
@NullMarked
package eu.savoirfaire.matching.lending.word;

import org.jspecify.annotations.NullMarked;
