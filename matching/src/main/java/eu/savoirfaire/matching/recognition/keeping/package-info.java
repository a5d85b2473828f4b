/** Keeps recognitions: what people and assessors wrote is under the person's own key, and each change is one update. */
@NullMarked
package eu.savoirfaire.matching.recognition.keeping;

import org.jspecify.annotations.NullMarked;
