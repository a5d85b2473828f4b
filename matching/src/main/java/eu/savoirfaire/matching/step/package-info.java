/** Tables that say which action leads from which state to which. Pure. */
@NullMarked
package eu.savoirfaire.matching.step;

import org.jspecify.annotations.NullMarked;
