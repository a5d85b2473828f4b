/**
 * What the ways to sign in have in common: how many a person has, what a page offers beside the password, and the address at
 * which all of it is reached.
 */
@NullMarked
package eu.savoirfaire.platform.account.way;

import org.jspecify.annotations.NullMarked;
