/** Readers write to the people behind a practice without anybody's address being public. */
@NullMarked
package eu.savoirfaire.catalogue.relay;

import org.jspecify.annotations.NullMarked;
