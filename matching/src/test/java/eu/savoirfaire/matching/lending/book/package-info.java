/** Tests of what is owed and paid. */
@NullMarked
package eu.savoirfaire.matching.lending.book;

import org.jspecify.annotations.NullMarked;
