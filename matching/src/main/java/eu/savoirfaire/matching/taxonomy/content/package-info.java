/**
 * What a release of a taxonomy says, in all languages that were brought: the form in which it is kept, and from which the
 * taxonomy that runs is made.
 */
@NullMarked
package eu.savoirfaire.matching.taxonomy.content;

import org.jspecify.annotations.NullMarked;
