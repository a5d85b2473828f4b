package eu.savoirfaire.matching.engine.snapshot;

import eu.savoirfaire.matching.offer.Offer;

/**
 * An offer that people may be shown.
 *
 * @param version of its row
 */
public record StandingOffer(Offer offer, int version) {}
