/**
 * A need and an offer on their way to each other: both sides say yes before either knows the other, a place is held for them
 * within what the offer can serve, and what came of it is written down. {@link eu.savoirfaire.matching.match.Match} decides;
 * who may do what when is the one table in {@code match.table}. Pure.
 */
@NullMarked
package eu.savoirfaire.matching.match;

import org.jspecify.annotations.NullMarked;
