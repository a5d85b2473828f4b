/**
 * Signing in through OpenID providers. A person is theirs by issuer and subject alone, never by an address; who comes for the
 * first time says what to do with it.
 */
@NullMarked
package eu.savoirfaire.platform.account.openid;

import org.jspecify.annotations.NullMarked;
