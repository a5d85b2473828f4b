package eu.savoirfaire.matching.explanation;

import org.jspecify.annotations.Nullable;

/**
 * Where a pair stands among others.
 *
 * @param rank from 1, in the seeker's list; {@code null} if not listed
 * @param cutOff r of the last one listed, in micro-units; {@code null} if the list is not full
 * @param capacity how many people the offer can serve in all
 */
public record Context(@Nullable Integer rank, @Nullable Long cutOff, int capacity) {}
