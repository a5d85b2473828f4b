/**
 * The questions that a trainer answers to plan a workshop: what, when, where and for how many. An hour that does not exist
 * is refused, one that comes twice is asked about.
 */
@NullMarked
package eu.savoirfaire.workshops.desk.question;

import org.jspecify.annotations.NullMarked;
