/**
 * What is on at a workshop: a working copy, releases that never change, and what is other from one to the next.
 */
@NullMarked
package eu.savoirfaire.workshops.programme;

import org.jspecify.annotations.NullMarked;
