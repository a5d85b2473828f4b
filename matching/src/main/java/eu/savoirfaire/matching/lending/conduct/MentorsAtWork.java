package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent.MatchMoved;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.Needs;
import jakarta.inject.Singleton;

/** A mentor has begun to work with somebody, or has ended: products that ask for a mentor open, or close. */
@Singleton
final class MentorsAtWork implements Reaction {
    private static final String ACTIVE = MatchState.ACTIVE.word();

    private final Matches matches;
    private final Needs needs;

    MentorsAtWork(Matches matches, Needs needs) {
        this.matches = matches;
        this.needs = needs;
    }

    @Override
    public String name() {
        return "matching.mentors-at-work";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof MatchMoved moved
                && (moved.to().equals(ACTIVE) || moved.from().equals(ACTIVE));
    }

    /** By how it is now, not by what the event says: it may come late, and after the next. */
    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof MatchMoved moved) {
            needs.find(moved.need())
                    .filter(need -> need.need().kind() == NeedKind.MENTORING)
                    .map(KeptNeed::seeker)
                    .ifPresent(seeker -> needs.mentored(seeker, isMentored(seeker)));
        }
    }

    private boolean isMentored(SeekerId seeker) {
        return needs.of(seeker).stream()
                .filter(need -> need.need().kind() == NeedKind.MENTORING)
                .map(KeptNeed::id)
                .anyMatch(this::isActive);
    }

    private boolean isActive(NeedId need) {
        return matches.of(need).stream().anyMatch(match -> match.state() == MatchState.ACTIVE);
    }
}
