/**
 * What an offer has to state before it is public, and which wording it must not use; each lack with its ground in law or
 * business.
 */
@NullMarked
package eu.savoirfaire.matching.provider.check;

import org.jspecify.annotations.NullMarked;
