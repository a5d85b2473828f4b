/** Sheets on their way to their readers, through the use cases and on real databases. */
@NullMarked
package eu.savoirfaire.platform.editorial;

import org.jspecify.annotations.NullMarked;
