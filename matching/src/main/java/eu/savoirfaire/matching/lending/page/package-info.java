/** The pages of whoever asks for a loan: what it costs before anything is asked, the questions, and how it stands. */
@NullMarked
package eu.savoirfaire.matching.lending.page;

import org.jspecify.annotations.NullMarked;
