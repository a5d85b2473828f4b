/** Second factors, tried. */
@NullMarked
package eu.savoirfaire.platform.account.secondfactor;

import org.jspecify.annotations.NullMarked;
