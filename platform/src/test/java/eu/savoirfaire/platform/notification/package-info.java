/** Notifications, from the change to the mail box. */
@NullMarked
package eu.savoirfaire.platform.notification;

import org.jspecify.annotations.NullMarked;
