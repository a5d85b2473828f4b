/**
 * The day as it goes: what is on, what is next, what the host has to say, and how late it is. Works without script; where there
 * is some, the page follows by itself.
 */
@NullMarked
package eu.savoirfaire.workshops.live;

import org.jspecify.annotations.NullMarked;
