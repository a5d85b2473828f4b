/** How a person takes over the account that a case worker opened for them: with a code, and an address of their own. */
@NullMarked
package eu.savoirfaire.platform.account.claim;

import org.jspecify.annotations.NullMarked;
