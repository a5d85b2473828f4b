/** Tests of what people and assessors do. */
@NullMarked
package eu.savoirfaire.matching.recognition.conduct;

import org.jspecify.annotations.NullMarked;
