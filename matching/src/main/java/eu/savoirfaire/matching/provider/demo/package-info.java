/**
 * Made-up offers for whoever tries the program out; data in {@code matching/demo-offers.yaml}.
 */
@NullMarked
package eu.savoirfaire.matching.provider.demo;

import org.jspecify.annotations.NullMarked;
