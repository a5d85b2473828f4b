/** Notifications: what concerns a person, told once, in the page and by mail as they wish it. */
@NullMarked
package eu.savoirfaire.platform.notification;

import org.jspecify.annotations.NullMarked;
