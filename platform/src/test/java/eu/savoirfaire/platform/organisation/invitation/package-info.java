@NullMarked
package eu.savoirfaire.platform.organisation.invitation;

import org.jspecify.annotations.NullMarked;
