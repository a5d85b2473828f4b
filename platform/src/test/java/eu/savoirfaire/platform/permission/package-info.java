/**
 * Tests of this package.
 */
@NullMarked
package eu.savoirfaire.platform.permission;

import org.jspecify.annotations.NullMarked;
