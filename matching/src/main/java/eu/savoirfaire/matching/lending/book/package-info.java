/** What is owed and what was paid: the lines of a plan, and payments that fill them from the oldest on. Pure arithmetic, exact to the coin. */
@NullMarked
package eu.savoirfaire.matching.lending.book;

import org.jspecify.annotations.NullMarked;
