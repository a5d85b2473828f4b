/**
 * Microcredit, from the first word of an application to the last instalment: {@link
 * eu.savoirfaire.matching.lending.LoanApplication} decides by the one table in {@code lending.table}, people decide about
 * people, and nothing here ranks anybody. What was lent and paid stands in {@code lending.book}. Pure.
 */
@NullMarked
package eu.savoirfaire.matching.lending;

import org.jspecify.annotations.NullMarked;
