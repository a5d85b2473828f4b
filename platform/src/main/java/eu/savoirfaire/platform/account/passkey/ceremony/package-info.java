/**
 * The ceremonies of WebAuthn (W3C, Level 2 and 3): what a device is asked to sign, and whether what it answers is right. Knows
 * keys, and no accounts.
 */
@NullMarked
package eu.savoirfaire.platform.account.passkey.ceremony;

import org.jspecify.annotations.NullMarked;
