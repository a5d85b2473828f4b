/** Pages for whoever asks that a qualification be recognised, on a telephone, and for the assessors who decide. */
@NullMarked
package eu.savoirfaire.matching.recognition.page;

import org.jspecify.annotations.NullMarked;
