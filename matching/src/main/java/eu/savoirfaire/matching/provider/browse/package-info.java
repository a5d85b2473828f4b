/**
 * Public offers, for everybody: the list, the page of one, and the same for programs.
 */
@NullMarked
package eu.savoirfaire.matching.provider.browse;

import org.jspecify.annotations.NullMarked;
