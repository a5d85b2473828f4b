/** What ties to providers keep, on every database. */
@NullMarked
package eu.savoirfaire.platform.account.openid;

import org.jspecify.annotations.NullMarked;
