/**
 * Tests of this package.
 */
@NullMarked
package eu.savoirfaire.platform.operation;

import org.jspecify.annotations.NullMarked;
