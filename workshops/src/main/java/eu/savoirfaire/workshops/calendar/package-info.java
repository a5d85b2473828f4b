/**
 * Calendar entries (iCalendar, RFC 5545) that any program reads alike: with their time zone, an id that stays and a
 * sequence that grows.
 */
@NullMarked
package eu.savoirfaire.workshops.calendar;

import org.jspecify.annotations.NullMarked;
