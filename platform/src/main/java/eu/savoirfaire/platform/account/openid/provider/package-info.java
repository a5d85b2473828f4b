/**
 * OpenID providers, as a relying party sees them: the configured ones and no other, their discovery, and the tokens that they
 * hand out (OpenID Connect Core 1.0, RFC 6749, 7636, 9207). Knows no accounts.
 */
@NullMarked
package eu.savoirfaire.platform.account.openid.provider;

import org.jspecify.annotations.NullMarked;
