/**
 * Tests of this package.
 */
@NullMarked
package eu.savoirfaire.infra.privacy.seal;

import org.jspecify.annotations.NullMarked;
