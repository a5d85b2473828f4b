/** Passwords: which are good enough, and how they are kept so that nobody can read them. */
@NullMarked
package eu.savoirfaire.platform.account.password;

import org.jspecify.annotations.NullMarked;
