/** Stops in tests. */
@NullMarked
package eu.savoirfaire.platform.accesspoint.stop;

import org.jspecify.annotations.NullMarked;
