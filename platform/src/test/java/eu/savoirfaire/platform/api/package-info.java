/**
 * Tests of this package.
 */
@NullMarked
package eu.savoirfaire.platform.api;

import org.jspecify.annotations.NullMarked;
