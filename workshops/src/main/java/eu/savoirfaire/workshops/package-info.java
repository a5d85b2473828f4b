/**
 * The door of workshops: what happened at a workshop, who took part, and which practices were presented there.
 */
@NullMarked
package eu.savoirfaire.workshops;

import org.jspecify.annotations.NullMarked;
