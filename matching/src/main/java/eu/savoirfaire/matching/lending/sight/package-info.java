/** How a loan looks to people: its plan as a picture and a table, what was written, what the rules say; the same for both sides. */
@NullMarked
package eu.savoirfaire.matching.lending.sight;

import org.jspecify.annotations.NullMarked;
