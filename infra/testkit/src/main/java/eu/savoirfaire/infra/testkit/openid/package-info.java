/**
 * A real OpenID provider.
 */
@NullMarked
package eu.savoirfaire.infra.testkit.openid;

import org.jspecify.annotations.NullMarked;
