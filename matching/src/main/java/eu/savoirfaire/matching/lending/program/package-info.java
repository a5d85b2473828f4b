/** Loans for programs: one's own, and those that came to one's organisation, in the order of arrival. Read only. */
@NullMarked
package eu.savoirfaire.matching.lending.program;

import org.jspecify.annotations.NullMarked;
