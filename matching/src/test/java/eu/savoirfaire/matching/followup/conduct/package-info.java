/** Both sides of matches are asked and answer, on a database, with a clock that is moved. */
@NullMarked
package eu.savoirfaire.matching.followup.conduct;

import org.jspecify.annotations.NullMarked;
