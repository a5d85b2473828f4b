/**
 * Finds the concepts of the vocabularies in texts and queries of any of the five languages.
 */
@NullMarked
package eu.savoirfaire.infra.vocabulary.mention;

import org.jspecify.annotations.NullMarked;
