/** The door: signing in, opening an account, and coming back without the password. It tells nobody who has an account. */
@NullMarked
package eu.savoirfaire.platform.account.signin;

import org.jspecify.annotations.NullMarked;
