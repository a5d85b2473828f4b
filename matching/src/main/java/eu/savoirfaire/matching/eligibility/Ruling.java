package eu.savoirfaire.matching.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * What one comparison of a rule came to.
 *
 * @param observed the person's answer; {@code null} if there is none
 * @param required what was asked for; {@code null} if the offer leaves it open
 */
public record Ruling(
        Rule.Atom atom, @Nullable Value observed, @Nullable Value required, Truth truth) {}
