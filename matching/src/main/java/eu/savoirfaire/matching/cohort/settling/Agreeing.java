package eu.savoirfaire.matching.cohort.settling;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.supply.Present;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.MatchRefusal;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import jakarta.inject.Singleton;
import java.util.Set;

/** Makes matches to which both sides said yes beforehand: the person when they joined, the organisation when it lent its offer. */
@Singleton
public class Agreeing {
    private final Present present;
    private final Matches matches;

    Agreeing(Present present, Matches matches) {
        this.present = present;
        this.matches = matches;
    }

    /**
     * A match to which both sides have said yes, with its place.
     *
     * @throws Refused with {@link CohortRefusal.PlacesGone}
     */
    public Match agreed(NeedId need, OfferId offer, SeekerId seeker, OrganisationId provider) {
        var match = matches.propose(need, offer, seeker, provider);
        if (match.state() == MatchState.CANCELLED || match.state() == MatchState.EXPIRED) {
            match = moved(match, MatchAction.REOPEN, Hand.MANAGER);
        }
        try {
            if (match.state() != MatchState.SEEKER_ACCEPTED) {
                match = moved(match, MatchAction.ACCEPT_AS_SEEKER, Hand.SEEKER);
            }
            return match.state() == MatchState.MUTUAL
                    ? match
                    : moved(match, MatchAction.ACCEPT_AS_PROVIDER, Hand.PROVIDER);
        } catch (Refused refused) {
            throw refused.refusal() instanceof MatchRefusal.NoPlace ? gone(offer) : refused;
        }
    }

    private Match moved(Match match, MatchAction action, Hand hand) {
        return switch (matches.move(match.id(), match.version(), new MatchCommand.Simple(action), Set.of(hand))) {
            case Match.Decision.Done(var after) -> after;
            case Match.Decision.DoneAlready(var same) -> same;
            case Match.Decision.Not(var why) -> throw new Refused(why);
        };
    }

    /** Ends a match so that it can be made again. */
    public Match cancelled(Match match) {
        return moved(match, MatchAction.CANCEL, Hand.MANAGER);
    }

    /** Somebody else took the places of an offer. */
    Refused gone(OfferId offer) {
        return new Refused(new CohortRefusal.PlacesGone(
                present.offer(offer).map(Present.PresentOffer::title).orElseGet(() -> Pseudonym.of(offer.value()))));
    }
}
