/**
 * How answers are found, the same on both engines: stages of relaxation, spelling, highlights, suggestions, likeness.
 */
@NullMarked
package eu.savoirfaire.infra.search.retrieval;

import org.jspecify.annotations.NullMarked;
