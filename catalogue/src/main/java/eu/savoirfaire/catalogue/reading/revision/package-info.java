/** The revisions of a sheet that anybody may read, what changed between them, and what they say in other languages. */
@NullMarked
package eu.savoirfaire.catalogue.reading.revision;

import org.jspecify.annotations.NullMarked;
