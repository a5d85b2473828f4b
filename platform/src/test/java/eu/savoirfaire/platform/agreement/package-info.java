/** Agreements in tests. */
@NullMarked
package eu.savoirfaire.platform.agreement;

import org.jspecify.annotations.NullMarked;
