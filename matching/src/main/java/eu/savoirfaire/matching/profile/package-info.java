/**
 * What a person can do and wants to be asked for: skills with level and evidence, languages, licences, place, times.
 *
 * <p>Only what the matcher may read. Gender, origin, religion and whatever is kept for the fairness audit have no field
 * here, nor has pay earned before. A field that may be absent is {@code @Nullable}: absent means not answered, an empty
 * set means answered with none.
 */
@NullMarked
package eu.savoirfaire.matching.profile;

import org.jspecify.annotations.NullMarked;
