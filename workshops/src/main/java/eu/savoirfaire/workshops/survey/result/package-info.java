/**
 * What may be told of the answers to a survey: nothing that stands for fewer than five people.
 */
@NullMarked
package eu.savoirfaire.workshops.survey.result;

import org.jspecify.annotations.NullMarked;
