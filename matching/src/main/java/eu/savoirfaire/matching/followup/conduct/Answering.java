package eu.savoirfaire.matching.followup.conduct;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.followup.Answer;
import eu.savoirfaire.matching.followup.FollowUp;
import eu.savoirfaire.matching.followup.FollowUpRefusal;
import eu.savoirfaire.matching.followup.FollowUpState;
import eu.savoirfaire.matching.followup.Schedules;
import eu.savoirfaire.matching.followup.keeping.FollowUps;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Hands;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * Both sides say how it goes, each by the hand that they really have. Whoever has a mandate of the person may answer for them; the
 * audit names both.
 */
@Singleton
public class Answering {
    private final FollowUps followUps;
    private final Schedules schedules;
    private final Matches matches;
    private final Hands hands;
    private final Concluding concluding;
    private final Clock clock;

    Answering(
            FollowUps followUps,
            Schedules schedules,
            Matches matches,
            Hands hands,
            Concluding concluding,
            Clock clock) {
        this.followUps = followUps;
        this.schedules = schedules;
        this.matches = matches;
        this.hands = hands;
        this.concluding = concluding;
        this.clock = clock;
    }

    /** One that can be answered or read, with its match and the hand of whoever looks. */
    public record Asked(FollowUp followUp, Match match, Hand hand) {}

    /**
     * @throws NotAllowed where whoever acts has no hand in the match
     * @throws Refused with a {@link FollowUpRefusal} where there is none of that number
     */
    @Transactional(readOnly = true)
    public Asked asked(MatchId id, int number) {
        var match = matches.find(id).orElseThrow(() -> new Refused(new FollowUpRefusal.NotFound()));
        var hand = hands.of(match);
        return followUps.of(id).stream()
                .filter(one -> one.number() == number && one.state() != FollowUpState.PLANNED)
                .findFirst()
                .map(one -> new Asked(one, match, hand))
                .orElseThrow(() -> new Refused(new FollowUpRefusal.NotFound()));
    }

    /** The one that waits for answers, if any. */
    @Transactional(readOnly = true)
    public Optional<FollowUp> open(MatchId id) {
        return followUps.of(id).stream().filter(one -> one.state().isOpen()).findFirst();
    }

    /** The next one that comes, if any. */
    @Transactional(readOnly = true)
    public Optional<FollowUp> next(MatchId id) {
        return followUps.of(id).stream()
                .filter(one -> one.state() == FollowUpState.PLANNED)
                .findFirst();
    }

    /**
     * One side wants to say something before its day: both are asked now. Where they are asked already, it is that one.
     *
     * @throws Refused with {@link FollowUpRefusal.NotOpen} where nothing is left to ask
     */
    @Transactional
    public FollowUp askNow(MatchId id) {
        var match = matches.find(id).orElseThrow(() -> new Refused(new FollowUpRefusal.NotFound()));
        hands.of(match);
        if (!concluding.isActive(id)) {
            throw new Refused(new FollowUpRefusal.NotOpen());
        }
        return open(id).orElseGet(() -> brought(id));
    }

    private FollowUp brought(MatchId id) {
        var next = next(id).flatMap(planned -> followUps.taken(planned.id()))
                .orElseThrow(() -> new Refused(new FollowUpRefusal.NotOpen()));
        return next.state() == FollowUpState.PLANNED
                ? followUps.save(next.asked(schedules.of(next.schedule()), clock.instant()), "ask")
                : next;
    }

    /**
     * Takes what one side says. Once both have, what follows is done.
     *
     * @throws Refused with a {@link FollowUpRefusal}
     */
    @Transactional
    public FollowUp answer(MatchId id, int number, Answer.Standing standing, Answer.Course course) {
        var asked = asked(id, number);
        var one = followUps.taken(asked.followUp().id()).orElseThrow();
        if (!one.state().isOpen() || !concluding.isActive(id)) {
            throw new Refused(new FollowUpRefusal.NotOpen());
        }
        var saved = followUps.save(one.answered(asked.hand(), new Answer(standing, course, clock.instant())), "answer");
        concluding.follow(saved);
        return saved;
    }
}
