package eu.savoirfaire.matching.followup.conduct;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.followup.FollowUp;
import eu.savoirfaire.matching.followup.FollowUpRefusal;
import eu.savoirfaire.matching.followup.FollowUpState;
import eu.savoirfaire.matching.followup.keeping.FollowUps;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.Result;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where both sides do not say the same of what came of a match, somebody who works for neither decides, by name. */
@Singleton
public class Deciding {
    private static final String ACTION = "follow-up.decide";

    private final FollowUps followUps;
    private final Matches matches;
    private final Seekers seekers;
    private final Concluding concluding;
    private final Permissions permissions;
    private final CurrentActor actor;

    Deciding(
            FollowUps followUps,
            Matches matches,
            Seekers seekers,
            Concluding concluding,
            Permissions permissions,
            CurrentActor actor) {
        this.followUps = followUps;
        this.matches = matches;
        this.seekers = seekers;
        this.concluding = concluding;
        this.permissions = permissions;
        this.actor = actor;
    }

    /** Those that whoever acts may decide, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<FollowUp> open() {
        permissions.require(actor.get(), ACTION, new Reference("follow-up", "open"));
        return followUps.undecided().stream()
                .filter(one -> concluding.isActive(one.match()))
                .filter(one -> !isPartial(match(one), actor.get()))
                .toList();
    }

    /**
     * @throws Refused with a {@link FollowUpRefusal}
     */
    @Transactional(readOnly = true)
    public FollowUp toDecide(UUID id) {
        permissions.require(actor.get(), ACTION, reference(id));
        var one = followUps.find(id).orElseThrow(() -> new Refused(new FollowUpRefusal.NotFound()));
        if (isPartial(match(one), actor.get())) {
            throw new Refused(new FollowUpRefusal.Partial());
        }
        return one;
    }

    /**
     * Decides.
     *
     * @param result what came of it; empty where it goes on, which can be said only before the last time of asking
     * @throws Refused with a {@link FollowUpRefusal}
     */
    @Transactional
    public FollowUp decide(UUID id, Optional<Result> result) {
        toDecide(id);
        var one = followUps.taken(id).orElseThrow();
        if (one.state() != FollowUpState.UNDECIDED
                || !concluding.isActive(one.match())
                || result.isEmpty() && one.last()) {
            throw new Refused(new FollowUpRefusal.NotOpen());
        }
        var decided = followUps.save(one.decided(actor.get().person().orElseThrow()), "decide");
        result.ifPresent(came -> concluding.conclude(one.match(), came, Hand.MANAGER));
        return decided;
    }

    private Match match(FollowUp one) {
        return matches.find(one.match()).orElseThrow();
    }

    private boolean isPartial(Match match, Actor who) {
        return who.organisations().contains(match.provider())
                || who.person().isPresent() && seekers.person(match.seeker()).equals(who.person());
    }

    private static Reference reference(UUID id) {
        return new Reference("follow-up", id.toString());
    }
}
