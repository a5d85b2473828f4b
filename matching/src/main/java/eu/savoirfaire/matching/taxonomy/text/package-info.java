/**
 * Finds skills and occupations in what people write of themselves, in whatever of the five languages: proposals with the words
 * that they were found in, for the person to confirm. What is not in the taxonomy stays a word; nothing is invented.
 */
@NullMarked
package eu.savoirfaire.matching.taxonomy.text;

import org.jspecify.annotations.NullMarked;
