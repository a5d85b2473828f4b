/**
 * Skills and occupations: which skill is broader than which, which occupation asks for which, and how near two skills
 * are to each other.
 */
@NullMarked
package eu.savoirfaire.matching.taxonomy;

import org.jspecify.annotations.NullMarked;
