/** The pages on which a person chooses: which offers suit a need, why, why not, and what would help, as a picture, a table and sentences. */
@NullMarked
package eu.savoirfaire.matching.choosing;

import org.jspecify.annotations.NullMarked;
