/**
 * Who took part, by role, place and kind of organisation, told so that no cell that stands for fewer than five people can be
 * worked out from the others.
 */
@NullMarked
package eu.savoirfaire.workshops.statistics;

import org.jspecify.annotations.NullMarked;
