/** What was changed in the registry, when and by whom: kept beside it, told to the other rooms, and readable. */
@NullMarked
package eu.savoirfaire.platform.organisation.history;

import org.jspecify.annotations.NullMarked;
