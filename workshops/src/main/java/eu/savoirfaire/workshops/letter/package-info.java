/**
 * The letters to those who registered: what became of their registration, with an entry for their calendar, and reminders.
 * A letter is a row of its own, made once for each occasion; its mail has the id of the row.
 */
@NullMarked
package eu.savoirfaire.workshops.letter;

import org.jspecify.annotations.NullMarked;
