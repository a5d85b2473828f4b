/** The states of a need, and who moves it from one to the next. */
@NullMarked
package eu.savoirfaire.matching.need.table;

import org.jspecify.annotations.NullMarked;
