/** Domains meeting in the whole program, on its own databases. */
@NullMarked
package eu.savoirfaire.platform.flow;

import org.jspecify.annotations.NullMarked;
