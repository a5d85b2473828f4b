/**
 * Workshops for other programs to follow: files for calendars, one by one and to subscribe to, and a feed of news. All are
 * made for whoever reads; nothing that is planned in confidence is in them.
 */
@NullMarked
package eu.savoirfaire.workshops.feed;

import org.jspecify.annotations.NullMarked;
