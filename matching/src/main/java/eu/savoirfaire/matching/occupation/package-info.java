/** Asking for an occupation, among few in a list or among thousands by what it is called. */
@NullMarked
package eu.savoirfaire.matching.occupation;

import org.jspecify.annotations.NullMarked;
