@NullMarked
package eu.savoirfaire.platform.organisation.joining;

import org.jspecify.annotations.NullMarked;
