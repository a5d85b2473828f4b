/** Keeps profiles: what the matcher may read as it is, what people wrote in their own words under their own key. */
@NullMarked
package eu.savoirfaire.matching.profile.keeping;

import org.jspecify.annotations.NullMarked;
