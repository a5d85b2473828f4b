/**
 * Who does what at a workshop, as it is kept: asked by its trainers, answered by each, asked again when it is elsewhere.
 */
@NullMarked
package eu.savoirfaire.workshops.assignment.keeping;

import org.jspecify.annotations.NullMarked;
