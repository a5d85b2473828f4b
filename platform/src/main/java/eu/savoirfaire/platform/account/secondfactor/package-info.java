/** The second factor: codes of an authenticator on the phone, and recovery codes for the day the phone is lost. */
@NullMarked
package eu.savoirfaire.platform.account.secondfactor;

import org.jspecify.annotations.NullMarked;
