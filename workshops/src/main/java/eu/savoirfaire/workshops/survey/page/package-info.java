/**
 * Surveys as trainers hold them and as those who were there answer them.
 */
@NullMarked
package eu.savoirfaire.workshops.survey.page;

import org.jspecify.annotations.NullMarked;
