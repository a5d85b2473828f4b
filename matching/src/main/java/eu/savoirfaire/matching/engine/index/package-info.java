/**
 * The offers as rows of numbers in columns, with a bitmap for each eligibility; and the search for the best of them: judge each distinct
 * question and facet once, go through the survivors, stop at each as soon as it cannot make the list.
 */
@NullMarked
package eu.savoirfaire.matching.engine.index;

import org.jspecify.annotations.NullMarked;
