package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.need.Need;
import eu.savoirfaire.matching.need.table.NeedState;
import java.time.Instant;

/**
 * A need as it is kept.
 *
 * @param version grows with every change of it and of what it reads of its person; that of its events
 * @param moved when it was changed last
 */
public record KeptNeed(NeedId id, SeekerId seeker, NeedState state, Need need, int version, Instant moved) {}
