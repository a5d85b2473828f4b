/** What matching keeps for a time is dropped when that is over, on a database. */
@NullMarked
package eu.savoirfaire.matching.retention;

import org.jspecify.annotations.NullMarked;
