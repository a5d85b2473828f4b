/**
 * The words of the field: languages, controlled vocabularies and places, as versioned data.
 */
@NullMarked
package eu.savoirfaire.infra.vocabulary;

import org.jspecify.annotations.NullMarked;
