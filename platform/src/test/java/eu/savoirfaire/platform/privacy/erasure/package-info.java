/**
 * Tests of this package.
 */
@NullMarked
package eu.savoirfaire.platform.privacy.erasure;

import org.jspecify.annotations.NullMarked;
