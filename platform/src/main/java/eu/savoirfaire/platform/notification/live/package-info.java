/** Notices as they are told, by Server-Sent Events (HTML Standard, section 9.2), with what was missed. */
@NullMarked
package eu.savoirfaire.platform.notification.live;

import org.jspecify.annotations.NullMarked;
