@NullMarked
package eu.savoirfaire.catalogue.attachment.file;

import org.jspecify.annotations.NullMarked;
