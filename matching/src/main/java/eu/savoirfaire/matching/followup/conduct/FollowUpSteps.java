package eu.savoirfaire.matching.followup.conduct;

import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.followup.FollowUp;
import eu.savoirfaire.matching.followup.Schedules;
import eu.savoirfaire.matching.followup.keeping.FollowUps;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.offer.Terms;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What the clock does to one match or one follow-up. */
@Singleton
class FollowUpSteps {
    private final FollowUps followUps;
    private final Schedules schedules;
    private final Matches matches;
    private final Offers offers;
    private final Concluding concluding;
    private final Clock clock;

    FollowUpSteps(
            FollowUps followUps,
            Schedules schedules,
            Matches matches,
            Offers offers,
            Concluding concluding,
            Clock clock) {
        this.followUps = followUps;
        this.schedules = schedules;
        this.matches = matches;
        this.offers = offers;
        this.concluding = concluding;
        this.clock = clock;
    }

    @Transactional
    void plan(MatchId id) {
        matches.find(id).filter(match -> match.state() == MatchState.ACTIVE).ifPresent(this::plan);
    }

    private void plan(Match match) {
        var offer = offers.find(match.offer()).orElseThrow();
        schedules
                .of(offer.kind())
                .ifPresent(schedule -> followUps.plan(
                        match, schedule.edition(), schedule.due(match.since(), length(offer), clock.getZone())));
    }

    private static Optional<Integer> length(KeptOffer kept) {
        return kept.complete()
                .flatMap(offer -> offer.terms() instanceof Terms.Internship internship
                        ? Optional.ofNullable(internship.months())
                        : Optional.empty());
    }

    @Transactional
    void tick(UUID id) {
        followUps.taken(id).ifPresent(this::tick);
    }

    private void tick(FollowUp one) {
        if (!concluding.isActive(one.match())) {
            followUps.save(one.dropped(), "drop");
            return;
        }
        one.ticked(schedules.of(one.schedule()), clock.instant()).ifPresent(after -> {
            var saved = followUps.save(after, after.state().word());
            concluding.follow(saved);
        });
    }
}
