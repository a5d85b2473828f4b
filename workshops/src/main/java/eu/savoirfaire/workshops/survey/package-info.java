/**
 * A short questionnaire after a workshop: its questions, and answers that cannot be led back to whoever gave them.
 */
@NullMarked
package eu.savoirfaire.workshops.survey;

import org.jspecify.annotations.NullMarked;
