/**
 * Where domains meet: one small class per reaction, named as a sentence, so that this folder reads as the map of the whole.
 */
@NullMarked
package eu.savoirfaire.platform.flow;

import org.jspecify.annotations.NullMarked;
