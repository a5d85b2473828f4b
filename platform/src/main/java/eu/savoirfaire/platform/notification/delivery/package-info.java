/** Notices on their way by mail: one row for each, handed over or dropped, and never both. */
@NullMarked
package eu.savoirfaire.platform.notification.delivery;

import org.jspecify.annotations.NullMarked;
