/** Dated stops of mobile units: announced one by one or by a rule, cancelled, restored, and told as a calendar. */
@NullMarked
package eu.savoirfaire.platform.accesspoint.stop;

import org.jspecify.annotations.NullMarked;
