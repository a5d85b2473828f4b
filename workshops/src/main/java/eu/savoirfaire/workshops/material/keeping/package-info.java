/**
 * Stored recordings and files. They are in the database, so that a backup has them, a restored one too, and a crash in the
 * middle of an upload leaves nothing.
 */
@NullMarked
package eu.savoirfaire.workshops.material.keeping;

import org.jspecify.annotations.NullMarked;
