/**
 * Tests of this package.
 */
@NullMarked
package eu.savoirfaire.platform.privacy;

import org.jspecify.annotations.NullMarked;
