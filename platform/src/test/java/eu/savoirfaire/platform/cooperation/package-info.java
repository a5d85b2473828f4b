/** Access points, projects and agreements on real databases. */
@NullMarked
package eu.savoirfaire.platform.cooperation;

import org.jspecify.annotations.NullMarked;
