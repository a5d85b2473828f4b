/** Steps with codes, tried. */
@NullMarked
package eu.savoirfaire.platform.account.challenge;

import org.jspecify.annotations.NullMarked;
