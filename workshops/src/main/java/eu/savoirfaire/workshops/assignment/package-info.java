/**
 * Who does what at a workshop, and whether they said yes to it as it is now.
 */
@NullMarked
package eu.savoirfaire.workshops.assignment;

import org.jspecify.annotations.NullMarked;
