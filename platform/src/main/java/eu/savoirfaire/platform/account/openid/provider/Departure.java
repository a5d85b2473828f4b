package eu.savoirfaire.platform.account.openid.provider;

import java.net.URI;

/**
 * What is kept while a person is at their provider.
 *
 * @param state comes back with them
 * @param nonce comes back in their token
 * @param verifier shows that we are who sent them (RFC 7636)
 * @param back where the provider sends them to
 */
public record Departure(String state, String nonce, String verifier, URI back) {}
