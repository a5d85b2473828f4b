/**
 * Benchmarks, beside peers in the same run. Each prints one JSON line per figure: name, value, unit, and where there is a
 * peer its name and the ratio of our figure to its.
 */
@NullMarked
package eu.savoirfaire.bench;

import org.jspecify.annotations.NullMarked;
