package eu.savoirfaire.matching.followup.page;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What one side of a match that has begun can do about its follow-ups.
 *
 * @param href where to answer, or to say something before the day has come
 * @param open whether they are asked now
 * @param answered whether this side has answered what is asked now
 * @param next when they are asked next
 */
public record FollowUpTurn(String href, boolean open, boolean answered, Optional<ZonedDateTime> next) {}
