/**
 * What people need in order to take part, and whether it was arranged in time.
 */
@NullMarked
package eu.savoirfaire.workshops.access;

import org.jspecify.annotations.NullMarked;
