/** The states of a match and who may move it from which to which: {@link eu.savoirfaire.matching.match.table.MatchTable} is the whole of it, as data. */
@NullMarked
package eu.savoirfaire.matching.match.table;

import org.jspecify.annotations.NullMarked;
