/**
 * Benchmarks of matching beside its peers: every answer is compared with the peer's before a time is told. Markets, offers and people come
 * from printed seeds.
 */
@NullMarked
package eu.savoirfaire.bench.matching;

import org.jspecify.annotations.NullMarked;
