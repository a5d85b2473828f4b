/** The pages on which people read what they were told, and say how they want to be told. */
@NullMarked
package eu.savoirfaire.platform.notification.page;

import org.jspecify.annotations.NullMarked;
