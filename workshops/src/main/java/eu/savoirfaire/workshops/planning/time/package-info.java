/**
 * When workshops are: local time is what counts, and a time that does not exist or exists twice is never guessed.
 */
@NullMarked
package eu.savoirfaire.workshops.planning.time;

import org.jspecify.annotations.NullMarked;
