/**
 * What an organisation offers: loans, mentors, vacancies, internships, funding calls; each with what it asks for,
 * its capacity, and the released editions of the rules and weights that it goes by.
 */
@NullMarked
package eu.savoirfaire.matching.offer;

import org.jspecify.annotations.NullMarked;
