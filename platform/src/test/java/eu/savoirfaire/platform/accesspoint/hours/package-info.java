/** Opening hours in tests. */
@NullMarked
package eu.savoirfaire.platform.accesspoint.hours;

import org.jspecify.annotations.NullMarked;
