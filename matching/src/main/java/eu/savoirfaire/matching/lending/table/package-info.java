/** The states of a loan and who may move it from which to which: {@link eu.savoirfaire.matching.lending.table.LoanTable} is the whole of it, as data. */
@NullMarked
package eu.savoirfaire.matching.lending.table;

import org.jspecify.annotations.NullMarked;
