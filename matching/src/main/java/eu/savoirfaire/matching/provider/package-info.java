/**
 * The provider's side: what lenders, mentors and employers do with the offers of their organisation.
 */
@NullMarked
package eu.savoirfaire.matching.provider;

import org.jspecify.annotations.NullMarked;
