/** Who does something with follow-ups: the clock asks, both sides answer, a person decides where they do not agree. */
@NullMarked
package eu.savoirfaire.matching.followup.conduct;

import org.jspecify.annotations.NullMarked;
