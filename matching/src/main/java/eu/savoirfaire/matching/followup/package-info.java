/**
 * What comes of matches that have begun: both sides are asked at times that are released data, and where they agree a rule says what
 * came of it; where they do not, a person does. It feeds reports, and no weights. Pure.
 */
@NullMarked
package eu.savoirfaire.matching.followup;

import org.jspecify.annotations.NullMarked;
