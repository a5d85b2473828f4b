/** The pages of follow-ups: a small one for each side, and one for whoever decides where they do not agree. */
@NullMarked
package eu.savoirfaire.matching.followup.page;

import org.jspecify.annotations.NullMarked;
