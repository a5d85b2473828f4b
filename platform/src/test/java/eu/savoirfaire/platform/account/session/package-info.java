/** Sessions, tried. */
@NullMarked
package eu.savoirfaire.platform.account.session;

import org.jspecify.annotations.NullMarked;
