/** What a person sees of those who act for them: gives a mandate by code, reads what was done, takes it back. */
@NullMarked
package eu.savoirfaire.platform.mandate.mine;

import org.jspecify.annotations.NullMarked;
