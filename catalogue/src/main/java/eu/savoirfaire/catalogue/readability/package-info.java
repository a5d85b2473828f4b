/**
 * How easily a text is read, while it is written: advice, never a bar. {@link
 * eu.savoirfaire.catalogue.readability.Readability} is the whole of it. Pure.
 */
@NullMarked
package eu.savoirfaire.catalogue.readability;

import org.jspecify.annotations.NullMarked;
