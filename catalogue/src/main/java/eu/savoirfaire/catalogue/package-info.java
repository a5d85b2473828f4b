/**
 * The door of the catalogue: good-practice sheets, from the report they arrive in to the reader who tries them elsewhere.
 */
@NullMarked
package eu.savoirfaire.catalogue;

import org.jspecify.annotations.NullMarked;
