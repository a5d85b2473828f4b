/** A file that somebody hands in, told by its bytes and made anew before anybody else gets it. Pure. */
@NullMarked
package eu.savoirfaire.catalogue.attachment.file;

import org.jspecify.annotations.NullMarked;
