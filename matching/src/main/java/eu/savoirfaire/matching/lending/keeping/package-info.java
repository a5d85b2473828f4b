/**
 * Keeps loans: the application, the lines of each plan and the payments, written together or not at all, in whole coins.
 */
@NullMarked
package eu.savoirfaire.matching.lending.keeping;

import org.jspecify.annotations.NullMarked;
