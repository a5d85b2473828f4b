/**
 * Facts beside the text of a sheet that are more than a code: what was counted, which parts can be taken elsewhere, what it is
 * tied to, and what became of proposals. Pure data that decides nothing but whether it is sound.
 */
@NullMarked
package eu.savoirfaire.catalogue.fact;

import org.jspecify.annotations.NullMarked;
