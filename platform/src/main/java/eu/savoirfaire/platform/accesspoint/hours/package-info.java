/** When an office is open: weekly hours, days that differ, and what that means at a moment. */
@NullMarked
package eu.savoirfaire.platform.accesspoint.hours;

import org.jspecify.annotations.NullMarked;
