/** Trials to get in that failed: kept for the person whose account it was, who is told at the next sign-in. */
@NullMarked
package eu.savoirfaire.platform.account.trial;

import org.jspecify.annotations.NullMarked;
