/**
 * Tests of this package.
 */
@NullMarked
package eu.savoirfaire.platform.organisation;

import org.jspecify.annotations.NullMarked;
