/** When summaries are written. */
@NullMarked
package eu.savoirfaire.platform.notification.delivery;

import org.jspecify.annotations.NullMarked;
