/** What the foot of a mail proves. */
@NullMarked
package eu.savoirfaire.platform.notification.preference;

import org.jspecify.annotations.NullMarked;
