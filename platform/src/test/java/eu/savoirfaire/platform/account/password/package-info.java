/** Passwords, tried. */
@NullMarked
package eu.savoirfaire.platform.account.password;

import org.jspecify.annotations.NullMarked;
