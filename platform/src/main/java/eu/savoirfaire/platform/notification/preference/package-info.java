/** How a person wants to be told of what: at once, once a day, once a week, or only in the page. */
@NullMarked
package eu.savoirfaire.platform.notification.preference;

import org.jspecify.annotations.NullMarked;
