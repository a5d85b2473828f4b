/** Two organisations that turn out to be one, and one that turns out to be two; what is done can be undone. */
@NullMarked
package eu.savoirfaire.platform.organisation.joining;

import org.jspecify.annotations.NullMarked;
