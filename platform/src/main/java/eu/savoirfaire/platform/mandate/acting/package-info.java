/** A session in which somebody acts for another person: begun, used, over, and said on every page. */
@NullMarked
package eu.savoirfaire.platform.mandate.acting;

import org.jspecify.annotations.NullMarked;
