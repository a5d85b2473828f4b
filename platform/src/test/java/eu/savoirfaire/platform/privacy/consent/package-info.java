/**
 * Tests of this package.
 */
@NullMarked
package eu.savoirfaire.platform.privacy.consent;

import org.jspecify.annotations.NullMarked;
