/**
 * Files of workshops: what kinds there are, taken in clean, told by what is in them and not by their names.
 */
@NullMarked
package eu.savoirfaire.workshops.material.file;

import org.jspecify.annotations.NullMarked;
