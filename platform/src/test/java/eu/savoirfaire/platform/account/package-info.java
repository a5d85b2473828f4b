/**
 * Tests of this package.
 */
@NullMarked
package eu.savoirfaire.platform.account;

import org.jspecify.annotations.NullMarked;
