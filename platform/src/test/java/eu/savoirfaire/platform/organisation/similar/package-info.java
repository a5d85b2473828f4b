@NullMarked
package eu.savoirfaire.platform.organisation.similar;

import org.jspecify.annotations.NullMarked;
