/** Made-up matches, for whoever tries the program out. */
@NullMarked
package eu.savoirfaire.matching.introduction.demo;

import org.jspecify.annotations.NullMarked;
