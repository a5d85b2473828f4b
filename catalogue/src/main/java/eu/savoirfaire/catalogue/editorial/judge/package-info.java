/** Who could judge a sheet, by what they say of themselves and by how much waits for them; and who should. */
@NullMarked
package eu.savoirfaire.catalogue.editorial.judge;

import org.jspecify.annotations.NullMarked;
