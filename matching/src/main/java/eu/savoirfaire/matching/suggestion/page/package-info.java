/** The pages of suggestions: which offers suit a need, why, why not, and what would help, as a picture, a table and sentences. */
@NullMarked
package eu.savoirfaire.matching.suggestion.page;

import org.jspecify.annotations.NullMarked;
