/** What passkeys keep, on every database. */
@NullMarked
package eu.savoirfaire.platform.account.passkey;

import org.jspecify.annotations.NullMarked;
