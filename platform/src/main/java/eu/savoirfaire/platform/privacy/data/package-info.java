/** What is kept of a person, for them to read and to take along; and who else looked at it. */
@NullMarked
package eu.savoirfaire.platform.privacy.data;

import org.jspecify.annotations.NullMarked;
