/** What comes of matches, as rules and times alone. */
@NullMarked
package eu.savoirfaire.matching.followup;

import org.jspecify.annotations.NullMarked;
