/**
 * Tests of this package.
 */
@NullMarked
package eu.savoirfaire.platform.mandate;

import org.jspecify.annotations.NullMarked;
