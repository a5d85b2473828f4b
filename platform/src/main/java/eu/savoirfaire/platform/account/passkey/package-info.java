/** Passkeys: a device's key in the place of a password and a second factor. Several, each named by its person. */
@NullMarked
package eu.savoirfaire.platform.account.passkey;

import org.jspecify.annotations.NullMarked;
