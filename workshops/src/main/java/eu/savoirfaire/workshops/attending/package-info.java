/**
 * The attendee's pages: asking for a seat, and what became of it. Everything shown here is the reader's own.
 */
@NullMarked
package eu.savoirfaire.workshops.attending;

import org.jspecify.annotations.NullMarked;
