/**
 * The sheet as a word processor's file that is edited elsewhere and comes back: written with marks that nobody sees, read
 * again by them, by the labels where they are lost. Pure; the rest of {@link eu.savoirfaire.catalogue.offline} decides.
 */
@NullMarked
package eu.savoirfaire.catalogue.offline.paper;

import org.jspecify.annotations.NullMarked;
