/**
 * Registrations for workshops: who has a seat, who waits, who is asked next.
 * {@link eu.savoirfaire.workshops.registration.Registrations} takes requests, {@link eu.savoirfaire.workshops.registration.Answers}
 * answers, {@link eu.savoirfaire.workshops.registration.Admissions} what others do for people.
 */
@NullMarked
package eu.savoirfaire.workshops.registration;

import org.jspecify.annotations.NullMarked;
