/**
 * What people do with matches, and what follows by itself: a person applies, both sides say yes or no, somebody introduces them; the
 * clock ends what nobody answers; a need or an offer that closes takes its matches along. The rules stand in {@code match.table}.
 */
@NullMarked
package eu.savoirfaire.matching.introduction;

import org.jspecify.annotations.NullMarked;
