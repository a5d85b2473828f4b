/**
 * Stored surveys: links that open once, answers that cannot be led back, and who was handed a link, each apart from the others.
 */
@NullMarked
package eu.savoirfaire.workshops.survey.keeping;

import org.jspecify.annotations.NullMarked;
