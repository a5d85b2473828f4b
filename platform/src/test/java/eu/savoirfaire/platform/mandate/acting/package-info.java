/**
 * Tests of this package.
 */
@NullMarked
package eu.savoirfaire.platform.mandate.acting;

import org.jspecify.annotations.NullMarked;
