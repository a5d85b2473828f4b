/** The page with the people of an organisation and those who are invited. */
@NullMarked
package eu.savoirfaire.platform.organisation.people;

import org.jspecify.annotations.NullMarked;
