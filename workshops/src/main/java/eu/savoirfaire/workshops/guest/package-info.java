/**
 * The list of those who registered, for trainers: whom to say yes to, who has a seat, who waits; and the naming of people by
 * organisations.
 */
@NullMarked
package eu.savoirfaire.workshops.guest;

import org.jspecify.annotations.NullMarked;
