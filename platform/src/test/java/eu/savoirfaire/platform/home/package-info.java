/** The texts of the front of the house. */
@NullMarked
package eu.savoirfaire.platform.home;

import org.jspecify.annotations.NullMarked;
