package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.matching.need.Seeker;

/** A need that may be brought before those who offer, with everything that the matcher may read for it. */
public record StandingNeed(KeptNeed kept, Seeker seeker) {}
