/** Access points in tests. */
@NullMarked
package eu.savoirfaire.platform.accesspoint;

import org.jspecify.annotations.NullMarked;
