/** A mandate between two of the personas, for demo mode alone. */
@NullMarked
package eu.savoirfaire.platform.mandate.demo;

import org.jspecify.annotations.NullMarked;
