/** What a person was told: notices in the order in which they were told, read or not yet. */
@NullMarked
package eu.savoirfaire.platform.notification.box;

import org.jspecify.annotations.NullMarked;
