/** Whom other parts of the program may ask to do something, by the few things that they have to know of people. */
@NullMarked
package eu.savoirfaire.platform.account.people;

import org.jspecify.annotations.NullMarked;
