/**
 * Tests of this package.
 */
@NullMarked
package eu.savoirfaire.platform.terminal;

import org.jspecify.annotations.NullMarked;
