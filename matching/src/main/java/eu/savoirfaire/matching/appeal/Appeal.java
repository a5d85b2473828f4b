package eu.savoirfaire.matching.appeal;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A case beside a match, or beside a need and an offer that have none.
 *
 * @param decider the person who is to decide; empty while nobody is there who could
 * @param words why the person asks, in their own
 * @param due until when it is to be decided
 * @param reason why it was decided so; empty until then
 * @param version of what is stored; 0 for one that was never stored
 */
public record Appeal(
        UUID id,
        NeedId need,
        OfferId offer,
        SeekerId seeker,
        OrganisationId provider,
        State state,
        Optional<PersonId> decider,
        String words,
        Instant made,
        Instant due,
        Optional<Instant> decided,
        Optional<String> reason,
        int version) {
    /** How long a person waits at most to hear who was right. */
    public static final Duration TIME = Duration.ofDays(14);

    /** How a case stands. */
    public enum State {
        OPEN,
        /** What was decided before stays. */
        UPHELD,
        /** The two are brought together again, and either side answers anew. */
        REVERSED
    }

    public boolean isOverdue(Instant now) {
        return state == State.OPEN && now.isAfter(due);
    }

    /** Decided, by whoever did. */
    Appeal decided(PersonId by, State to, String why, Instant now) {
        return new Appeal(
                id,
                need,
                offer,
                seeker,
                provider,
                to,
                Optional.of(by),
                words,
                made,
                due,
                Optional.of(now),
                Optional.of(why),
                version);
    }
}
