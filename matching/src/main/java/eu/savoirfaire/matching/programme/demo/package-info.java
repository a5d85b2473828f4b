/** A made-up programme, for whoever tries the program out. */
@NullMarked
package eu.savoirfaire.matching.programme.demo;

import org.jspecify.annotations.NullMarked;
