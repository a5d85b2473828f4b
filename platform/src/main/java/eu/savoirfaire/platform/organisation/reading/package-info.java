/** The registry to read: the list with its search, the page of an organisation, its history, and the same as data. */
@NullMarked
package eu.savoirfaire.platform.organisation.reading;

import org.jspecify.annotations.NullMarked;
