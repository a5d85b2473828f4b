/**
 * The trainers' desk: which workshops they plan, how far each is, what there is to do, and every step of its way.
 */
@NullMarked
package eu.savoirfaire.workshops.desk;

import org.jspecify.annotations.NullMarked;
