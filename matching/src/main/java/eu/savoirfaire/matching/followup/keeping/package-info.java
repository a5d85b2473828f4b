/** Keeps follow-ups: whoever changes one takes its row first, so that two who answer at once come one after the other. */
@NullMarked
package eu.savoirfaire.matching.followup.keeping;

import org.jspecify.annotations.NullMarked;
