package eu.savoirfaire.matching.suggestion;

import eu.savoirfaire.matching.explanation.Explanation;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;

/** Why an offer suits a need or not, with the two. */
public record Explained(KeptNeed need, Seeker seeker, KeptOffer offer, Explanation explanation) {}
