/**
 * What is left of a workshop to look at: recordings and files, each with the circle of those who may see it, and what a
 * recording still lacks before everybody may.
 */
@NullMarked
package eu.savoirfaire.workshops.material;

import org.jspecify.annotations.NullMarked;
